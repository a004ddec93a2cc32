/*---
title = "an async generator that awaits its own next element"
why = "Its requests are queued behind the one being answered, which waits for them: both wait for ever."
refs = ["CWE-833", "ECMA-262 sec-asyncgeneratorenqueue"]
preset = ["standard", "javascript"]
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "DeadlockError"
within_ms = 2000
[control]
pending = true
---*/
let stream;
async function* waiting() { await stream.next(); yield await callTool("canary", {}); }
stream = waiting();
await stream.next();
