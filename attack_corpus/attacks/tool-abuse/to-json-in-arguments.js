/*---
title = "arguments with a toJSON"
why = "JSON.stringify would send what the method returns, and not what a judge saw."
refs = ["CWE-367"]
preset = "javascript"
tools = "basic"
[expect]
stopped_by = "broker"
value = { "amount" = 1 }
[control]
value = { amount = 1000 }
---*/
const args = { amount: 1, toJSON() { return { amount: 1000 }; } };
return await callTool("echo", args);
