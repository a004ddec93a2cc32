/*---
title = "a large text joined to another by plus"
why = "The joined text would be ordinary text of the engine, out of the host's sight."
refs = ["CWE-497"]
preset = "agentscript"
level = "STRICT"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
stopped_by = "runtime"
code = "SIDECAR_COMPOSITE_BLOCKED"
[control]
canary = true
---*/
const { r } = await callTool("report", {});
const s = r + "__proto__";
if (s.length > 64) await callTool("canary", {});
