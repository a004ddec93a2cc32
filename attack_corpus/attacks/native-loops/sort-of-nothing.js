/*---
title = "a list-like of 2**53 - 1 places sorted"
why = "Holes are skipped one by one before there is anything to compare."
refs = ["CWE-606", "ECMA-262 sec-array.prototype.sort"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
return Array.prototype.sort.call({ length: Number.MAX_SAFE_INTEGER });
