/*---
title = "an iterator without end, spread into a list"
why = "The loop is inside the engine; no statement of the script repeats, so no guard counts."
refs = ["CWE-835", "CWE-770", "ECMA-262 sec-array-initializer"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 400 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
memory = true
---*/
const endless = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 0 }) }) };
return [...endless].length;
