/*---
title = "a comparator that sorts by itself"
why = "Between two calls of the script stands the sort of the engine, with its buffers."
refs = ["CWE-674", "ECMA-262 sec-comparearrayelements"]
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "RangeError"
within_ms = 2000
[control]
on = "boundless"
crash = true
---*/
const order = (left, right) => [left, right].sort(order)[0] - right;
return [2, 1].sort(order);
