/*---
title = "the constructor as reviver of JSON"
why = "It is called with each key, value and context as texts: unprotected the answer is a syntax error, so they did reach the compiler."
refs = ["CWE-95", "CWE-502", "ECMA-262 sec-internalizejsonproperty"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
throws = "SyntaxError"
---*/
const act = () => 1;
return JSON.parse('{"a": "return 1"}', act.constructor);
