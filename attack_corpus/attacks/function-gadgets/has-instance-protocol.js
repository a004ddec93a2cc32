/*---
title = "the constructor as Symbol.hasInstance"
why = "instanceof is a call: the value at the left is the text."
refs = ["CWE-95", "ECMA-262 sec-instanceofoperator"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
value = true
---*/
const act = () => 1;
return "return 1" instanceof { [Symbol.hasInstance]: act.constructor };
