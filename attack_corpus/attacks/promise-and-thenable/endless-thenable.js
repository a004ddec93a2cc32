/*---
title = "a returned thenable that resolves to itself"
why = "Settling a promise with a thenable queues a job that calls then, which settles again: jobs without end."
refs = ["CWE-835", "ECMA-262 sec-newpromiseresolvethenablejob"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 400 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
const again = { then(resolve) { resolve(again); } };
return again;
