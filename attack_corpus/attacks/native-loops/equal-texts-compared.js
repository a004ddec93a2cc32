/*---
title = "two long equal texts compared a million times"
why = "Equality of texts is one operator and reads both to their end."
refs = ["CWE-407", "CWE-208"]
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
const left = "a".repeat(10000000);
const right = "a".repeat(9999999) + "a";
return Array.from({ length: 1000000 }).filter(() => left === right).length;
