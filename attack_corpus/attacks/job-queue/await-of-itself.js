/*---
title = "an async function that awaits its own promise"
why = "It waits for its own end; nothing runs, and a host without a clock waits with it."
refs = ["CWE-833", "ECMA-262 sec-promise-resolve-functions"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "DeadlockError"
within_ms = 2000
[control]
pending = true
---*/
const own = (async () => { await null; return await own; })();
return await own;
