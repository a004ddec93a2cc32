/*---
title = "a loop in the executor of a promise"
why = "What an executor throws becomes a rejection: a guard that throws would have ended nothing."
refs = ["CWE-835", "CWE-703", "ECMA-262 sec-promise-executor"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
new Promise(() => { for (let n = 1; n > 0; ) {} });
await callTool("canary", {});
