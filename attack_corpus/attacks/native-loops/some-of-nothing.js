/*---
title = "a callback for each of 2**53 - 1 places that are holes"
why = "The callback is never called, so that nothing of the script runs in which a guard could count."
refs = ["CWE-606", "ECMA-262 sec-array.prototype.some"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
return Array.prototype.some.call({ length: Number.MAX_SAFE_INTEGER }, (x) => x);
