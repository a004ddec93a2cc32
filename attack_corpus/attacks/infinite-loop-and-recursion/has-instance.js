/*---
title = "recursion through instanceof"
why = "An operator that looks like a test of types calls a method of the right side."
refs = ["CWE-674", "ECMA-262 sec-instanceofoperator"]
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
const any = { [Symbol.hasInstance]: (value) => !(value instanceof any) };
return 1 instanceof any;
