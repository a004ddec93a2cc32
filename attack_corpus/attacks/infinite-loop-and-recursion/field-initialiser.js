/*---
title = "a loop in the value of a field"
why = "A field has a value, not a body; it is evaluated at each construction."
refs = ["CWE-835", "ECMA-262 sec-definefield"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
class Config { ready = (() => { let n = 1; while (n) {} })(); }
new Config();
