/*---
title = "a loop of ten to the fifteenth turns"
why = "It ends, but not for anyone who waits for it."
refs = ["CWE-834"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
let sum = 0;
for (let n = 0; n < 1e15; n++) sum += n;
return sum;
