/*---
title = "a list-like of 2**53 - 1 places turned round"
why = "For each pair of places the engine asks twice and deletes twice, and allocates nothing."
refs = ["CWE-606", "ECMA-262 sec-array.prototype.reverse"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
return Array.prototype.reverse.call({ length: Number.MAX_SAFE_INTEGER });
