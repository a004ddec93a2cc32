/*---
title = "a list-like of 2**53 - 1 places from which one is cut"
why = "All that follow are moved down by one, holes too."
refs = ["CWE-606", "ECMA-262 sec-array.prototype.splice"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
return Array.prototype.splice.call({ length: Number.MAX_SAFE_INTEGER }, 0, 1);
