/*---
title = "the halt turned into a rejection that nobody asks for"
why = "What an async function throws becomes a promise's reason; the caller goes on as if nothing had happened."
refs = ["CWE-835", "CWE-755", "ECMA-262 sec-async-functions-abstract-operations-async-function-start"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
[control]
on = "guarded"
canary = true
---*/
const work = async () => { for (let i = 0; i < 5000; i++) { Math.max(i, 0); } };
work();
await callTool("canary", {});
