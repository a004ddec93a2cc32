/*---
title = "a chain of then that calls itself"
why = "Jobs without a loop: no guard on loops sees them."
refs = ["CWE-835"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 150 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2500
[control]
hangs = true
---*/
const step = () => Promise.resolve().then(step);
await step();
