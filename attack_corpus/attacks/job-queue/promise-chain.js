/*---
title = "a chain of promise jobs without end"
why = "Each job queues the next; the queue is never empty, so what waits behind it never runs."
refs = ["CWE-835", "ECMA-262 sec-hostenqueuepromisejob"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 400 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
const next = () => { Promise.resolve().then(next); };
next();
await new Promise(() => {});
