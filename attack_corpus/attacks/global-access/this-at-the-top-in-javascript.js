/*---
title = "this outside every function, under javascript"
why = "Where the word is allowed it must be undefined, as in strict code."
refs = ["CWE-668", "ECMA-262 sec-this-keyword"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = "undefined"
[control]
on = "sloppy"
value = "object"
---*/
return typeof this;
