/*---
title = "an iterator whose return never returns"
why = "break calls a method of the script, and waits for it."
refs = ["CWE-835", "ECMA-262 sec-iteratorclose"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
const endless = {
  [Symbol.iterator]() { return this; },
  next: () => ({ done: false }),
  return() { for (let n = 0; n >= 0; ) {} },
};
for (const x of endless) break;
