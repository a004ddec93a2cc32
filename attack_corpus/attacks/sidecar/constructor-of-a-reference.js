/*---
title = "from a large text to the constructor of functions"
why = "A proxy that answers for every property leads to the engine's constructors."
refs = ["CWE-497"]
preset = "javascript"
level = "STANDARD"
options = { sidecar = { enabled = true, extraction_threshold = 64 } }
tools = { report = { r = "account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; account 4711, balance 9000; ", note = "none" } }
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const { r } = await callTool("report", {});
if (r.constructor.constructor("return 1")() === 1) await callTool("canary", {});
