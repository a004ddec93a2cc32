/*---
title = "a number that is doubled as long as it is positive"
why = "It becomes Infinity, which is positive."
refs = ["CWE-835", "CWE-190"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
let size = 1;
for (let n = 1; n > 0; n *= 2) size = n;
return size;
