/*---
title = "callTool replaced by the script's own function"
why = "Calls would be made, or kept back, by code that nobody judged; audits would see calls that never happened."
refs = ["CWE-471", "ECMA-262 sec-putvalue"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_CALL_TARGET_ASSIGNMENT"
[control]
on = "sloppy"
canary = true
---*/
const original = callTool;
callTool = (name, args) => original("canary", { name, args });
await callTool("getUser", { id: 1 });
