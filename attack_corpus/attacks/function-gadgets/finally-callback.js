/*---
title = "the constructor as what finally calls"
why = "finally calls without arguments: an empty function is compiled all the same."
refs = ["CWE-95", "ECMA-262 sec-promise.prototype.finally"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
value = 1
---*/
const act = () => 1;
return await Promise.resolve(1).finally(act.constructor);
