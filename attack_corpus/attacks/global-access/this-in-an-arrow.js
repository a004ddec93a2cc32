/*---
title = "this in an arrow function"
why = "An arrow has the this of what stands round it: of the wrapper."
refs = ["CWE-668", "ECMA-262 sec-arrow-function-definitions"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = [false, false]
[control]
on = "sloppy"
value = [true, true]
---*/
const outer = () => this;
return [outer() !== undefined, (() => () => this)()() !== undefined];
