/*---
title = "a list inside itself, flattened to any depth"
why = "flat has no check for cycles, and Infinity is a depth."
refs = ["CWE-674", "ECMA-262 sec-flattenintoarray"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "RangeError"
within_ms = 2000
[control]
on = "boundless"
crash = true
---*/
const list = [1];
list.push(list);
return list.flat(Infinity).length;
