/*---
title = "recursion through toString and a template"
why = "No function calls itself by name; the engine's own conversion of objects to text does."
refs = ["CWE-674", "ECMA-262 sec-ordinarytoprimitive"]
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "RangeError"
within_ms = 2000
[control]
on = "boundless"
crash = true
---*/
const box = {};
box.toString = () => `${box}`;
return `${box}`;
