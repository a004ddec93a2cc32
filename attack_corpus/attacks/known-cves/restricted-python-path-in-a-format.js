/*---
title = "a path of attributes written in a text"
why = "A format string reads attributes by itself, where no check of the program sees a name."
refs = ["CVE-2023-41039", "CWE-74"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[under.javascript]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const format = (path, value) => path.split(".").reduce((at, key) => at[key], value);
const make = format("constructor.constructor", callTool);
await make("return callTool('canary', {})")();
