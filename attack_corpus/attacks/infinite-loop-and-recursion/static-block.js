/*---
title = "a loop in the static block of a class"
why = "It runs when the class is defined; no function is called."
refs = ["CWE-835", "ECMA-262 sec-runtime-semantics-classstaticblockdefinitionevaluation"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
class Config { static { for (let n = 1; n > 0; ) {} } }
