/*---
title = "eval by another name of the global object"
why = "The rules follow the name globalThis, not every variable that might hold it; the swept global object must do the rest."
refs = ["CWE-95", "ECMA-262 sec-eval-x"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const [all] = [globalThis];
await all.eval("callTool('canary', {})");
