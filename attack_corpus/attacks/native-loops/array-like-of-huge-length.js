/*---
title = "a search through a list that claims a length of 2**53 - 1"
why = "A generic method walks an array-like by its length, in native code, without memory and without bytecode."
refs = ["CWE-606", "ECMA-262 sec-array.prototype.indexof"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 400 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
return Array.prototype.lastIndexOf.call({ length: Number.MAX_SAFE_INTEGER }, 1);
