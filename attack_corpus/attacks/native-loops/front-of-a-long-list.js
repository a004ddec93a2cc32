/*---
title = "a long list to whose front is added again and again"
why = "Each unshift moves all that is there already: the square of the number."
refs = ["CWE-407", "ECMA-262 sec-array.prototype.unshift"]
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
const list = Array.from({ length: 1000000 }, () => 0);
Array.from({ length: 1000000 }).forEach(() => { list.unshift(list.pop()); });
return list.length;
