/*---
title = "the constructor under the preset that allows the key"
why = "Where the key is allowed the constructors themselves must be harmless."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-function.prototype.constructor"]
preset = "permissive"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
await (() => 1).constructor("return callTool('canary', {})")();
