/*---
title = "the constructor by a function in arguments"
why = "arguments hands a callback on without naming it."
refs = ["CWE-95", "ECMA-262 sec-arguments-exotic-objects"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
const pass = function () { return arguments[0].constructor(arguments[1]); };
await pass(() => 1, "return callTool('canary', {})")();
