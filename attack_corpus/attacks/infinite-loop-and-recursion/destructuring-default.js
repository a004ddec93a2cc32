/*---
title = "recursion in the default of a pattern"
why = "A pattern looks like data; its defaults are code that runs when a part is missing."
refs = ["CWE-674", "ECMA-262 sec-runtime-semantics-bindinginitialization"]
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "RangeError"
within_ms = 2000
[control]
on = "boundless"
crash = true
---*/
const open = () => { const { inner = open() } = {}; return [inner]; };
return open();
