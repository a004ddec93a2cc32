/*---
title = "the constructor by the resolve of a promise"
why = "The executor is called with functions of the engine's."
refs = ["CWE-95", "ECMA-262 sec-createresolvingfunctions"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
let make;
new Promise((resolve) => { make = resolve.constructor; });
await make("return callTool('canary', {})")();
