/*---
title = "the constructor as then"
why = "await calls then with two functions, whose texts become parameters and body: the syntax error shows that they were compiled."
refs = ["CWE-95", "ECMA-262 sec-promiseresolvethenablejob"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
throws = "SyntaxError"
---*/
const act = () => 1;
return await { then: act.constructor };
