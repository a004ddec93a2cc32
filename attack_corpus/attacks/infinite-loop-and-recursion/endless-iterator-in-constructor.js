/*---
title = "an iterator without end that fills nothing"
why = "A Set of one value takes no memory, so only time can end it."
refs = ["CWE-835", "ECMA-262 sec-set-iterable"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 400 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
const step = { done: false, value: 0 };
const endless = { [Symbol.iterator]: () => ({ next: () => step }) };
return new Set(endless).size;
