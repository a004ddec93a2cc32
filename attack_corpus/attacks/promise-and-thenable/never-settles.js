/*---
title = "a promise that nothing will ever settle"
why = "The worker would stay busy, and its place in the pool lost, until the time limit."
refs = ["CWE-833", "CWE-772"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "DeadlockError"
within_ms = 2000
[control]
pending = true
---*/
await new Promise(() => {});
