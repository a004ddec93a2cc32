/*---
title = "code run by the halt itself, when it closes an iterator"
why = "An exception that leaves a for-of loop calls the iterator's return, which is the script's."
refs = ["CWE-835", "CWE-755", "ECMA-262 sec-iteratorclose"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
on = "guarded"
canary = true
---*/
const endless = {
  [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }), return() { callTool("canary", {}); return {}; } }),
};
for (const one of endless) { Math.max(one, 0); }
