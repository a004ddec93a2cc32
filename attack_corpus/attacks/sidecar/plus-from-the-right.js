/*---
title = "a large text joined on the right side of plus"
why = "A guard that looks at left operands alone misses it."
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
const s = "x" + r;
if (s.length > 64) await callTool("canary", {});
