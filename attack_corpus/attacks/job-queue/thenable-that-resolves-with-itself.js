/*---
title = "a thenable that resolves with itself"
why = "Each resolution queues a job that calls then again; no promise is ever settled."
refs = ["CWE-835", "ECMA-262 sec-promise-resolve-functions"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
const again = { then(resolve) { resolve(again); } };
return await again;
