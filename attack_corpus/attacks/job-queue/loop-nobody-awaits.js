/*---
title = "a loop in an async function that nobody awaits"
why = "The exception of a guard would be the rejection of a promise that is thrown away."
refs = ["CWE-835", "CWE-703"]
tools = "basic"
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
hangs = true
---*/
const forgotten = async () => { for (let n = 1; n > 0; n++) await null; };
forgotten();
return await callTool("silent", {});
