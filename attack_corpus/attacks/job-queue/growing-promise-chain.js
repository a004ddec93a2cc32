/*---
title = "a promise chain in which each promise waits for the next"
why = "No loop and no recursion; when memory is used up the engine drops the next job without a word, and the script seems to wait."
refs = ["CWE-770"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 6000
[control]
memory = true
---*/
const next = () => Promise.resolve().then(next);
await next();
