/*---
title = "recursion through Symbol.toPrimitive"
why = "The conversion asks for a primitive value, and the answer needs the conversion."
refs = ["CWE-674", "ECMA-262 sec-toprimitive"]
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
const money = { [Symbol.toPrimitive]: () => money + 1 };
return money + 1;
