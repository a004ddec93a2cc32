/*---
title = "a function bound a hundred thousand times"
why = "One call goes through all of them in native code; nothing recurses in the text."
refs = ["CWE-674", "ECMA-262 sec-bound-function-exotic-objects-call-thisargument-argumentslist"]
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
const unnamed = (f) => Object.defineProperty(f, "name", { value: "" });
const bound = Array.from({ length: 50000 }).reduce((inner) => unnamed(inner.bind(null)), () => 1);
return bound();
