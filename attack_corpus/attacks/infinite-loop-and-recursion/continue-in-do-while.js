/*---
title = "a do-while that continues before its end"
why = "continue goes to the condition and past what follows it in the body."
refs = ["CWE-835"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
let left = 3;
do {
  if (left) continue;
  left -= 1;
} while (left);
