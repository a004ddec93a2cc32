/*---
title = "a list whose species is the constructor of functions"
why = "map asks the list's constructor for Symbol.species and makes the result with it."
refs = ["CWE-95", "CWE-843", "ECMA-262 sec-arrayspeciescreate"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
value = "function"
---*/
const list = [1];
list.constructor = { [Symbol.species]: (() => 1).constructor };
return typeof list.map((n) => n);
