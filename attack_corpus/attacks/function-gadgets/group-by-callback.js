/*---
title = "Object.groupBy with the constructor as its callback"
why = "What the callback returns becomes a key: the function's own text."
refs = ["CWE-95", "ECMA-262 sec-groupby"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
value = 1
---*/
const act = () => 1;
return Object.keys(Object.groupBy(["a"], (text) => act.constructor(text))).length;
