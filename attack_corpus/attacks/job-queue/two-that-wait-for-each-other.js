/*---
title = "two async functions that wait for each other"
why = "Neither knows that the other waits; the engine has no job left, and the run no end."
refs = ["CWE-833"]
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "DeadlockError"
within_ms = 2000
[control]
pending = true
---*/
const parts = {};
parts.left = (async () => { await null; return parts.right; })();
parts.right = (async () => { await null; return parts.left; })();
return await parts.left;
