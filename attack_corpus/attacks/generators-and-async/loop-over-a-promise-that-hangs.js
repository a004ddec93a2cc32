/*---
title = "a for await over a promise that nobody settles"
why = "The loop's guard waits with the loop; a limit on turns alone never ends the run."
refs = ["CWE-833", "ECMA-262 sec-asyncfromsynciteratorcontinuation"]
preset = ["standard", "javascript"]
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "DeadlockError"
within_ms = 2000
[control]
pending = true
---*/
for await (const one of [new Promise(() => {})]) await callTool("canary", { one });
