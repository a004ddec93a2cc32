/*---
title = "a loop in the default of a parameter"
why = "Defaults run in a scope between caller and body, before the first statement of the function."
refs = ["CWE-835", "ECMA-262 sec-functiondeclarationinstantiation"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
const wait = (ready = (() => { let n = 1; while (n) {} })()) => ready;
wait();
