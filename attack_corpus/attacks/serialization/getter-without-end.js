/*---
title = "a getter in the result that never returns"
why = "The program has ended and its loops are counted; the encoder then runs the getter."
refs = ["CWE-835"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
return { get value() { while (true) {} } };
