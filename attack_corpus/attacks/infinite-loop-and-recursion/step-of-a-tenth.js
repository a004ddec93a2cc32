/*---
title = "a number that never equals the end"
why = "Ten times a tenth is not one; the condition asks for equality. A frequent mistake."
refs = ["CWE-835", "CWE-1339"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
let total = 0;
for (let x = 0; x !== 1; x += 0.1) total += x;
return total;
