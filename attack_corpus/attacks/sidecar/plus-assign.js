/*---
title = "a large text added to a variable"
why = "An assignment that joins is another node than the operator."
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
let s = ""; s += r;
if (s.length > 64) await callTool("canary", {});
