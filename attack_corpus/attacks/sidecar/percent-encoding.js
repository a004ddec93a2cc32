/*---
title = "a large text encoded and decoded"
why = "The functions take text and give text."
refs = ["CWE-497"]
preset = "agentscript"
level = "SECURE"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
stopped_by = "runtime"
code = "SIDECAR_COMPOSITE_BLOCKED"
[control]
canary = true
---*/
const { r } = await callTool("report", {});
const s = decodeURIComponent(encodeURIComponent(r));
if (s.length > 64) await callTool("canary", {});
