/*---
title = "recursion through map"
why = "Between two calls of the script stands native code, whose frames are larger than those the engine counts."
refs = ["CWE-674"]
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "RangeError"
within_ms = 2000
[control]
on = "boundless"
crash = true
---*/
const nest = () => [1].map(nest);
return nest();
