/*---
title = "a function that calls itself after each answer"
why = "No loop and no depth: after an await the stack is empty again."
refs = ["CWE-835", "CWE-674"]
tools = "basic"
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "broker"
code = "MAX_TOOL_CALLS"
within_ms = 2000
[control]
hangs = true
---*/
const step = async (n) => { await callTool("echo", { n }); return step(n + 1); };
return await step(0);
