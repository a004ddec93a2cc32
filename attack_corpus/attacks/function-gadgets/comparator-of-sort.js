/*---
title = "sort with the constructor as its comparator"
why = "It is called with two texts: what must not run is compiled before the result is looked at."
refs = ["CWE-95", "ECMA-262 sec-comparearrayelements"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
value = ["b", "a"]
---*/
const act = () => 1;
return ["b", "a"].sort(act.constructor);
