/*---
title = "for-await over steps that are thenables"
why = "Each step is a promise of the own making of the script; the loop never blocks."
refs = ["CWE-835", "ECMA-262 sec-await"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
const step = { then: (resolve) => resolve({ done: false, value: 0 }) };
const endless = { [Symbol.asyncIterator]: () => ({ next: () => step }) };
for await (const value of endless) value;
