/*---
title = "a large object written and read again for each of a million numbers"
why = "One call of a built-in is a second of work; a callback makes a million of it."
refs = ["CWE-407"]
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
const data = Array.from({ length: 20000 }, (_, n) => ({ n }));
Array.from({ length: 1000000 }).forEach(() => { JSON.parse(JSON.stringify(data)); });
return 1;
