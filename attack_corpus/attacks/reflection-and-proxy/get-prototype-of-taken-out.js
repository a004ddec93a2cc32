/*---
title = "getPrototypeOf taken out by a pattern"
why = "A function in hand needs no member expression."
refs = ["CWE-668", "ECMA-262 sec-object.getprototypeof"]
preset = ["agentscript", "secure"]
[expect]
stopped_by = "rules"
code = "NO_META_PROGRAMMING"
[control]
canary = true
---*/
const { getPrototypeOf: up } = Object;
const parts = ["structor", "con"];
await up(() => 1)[parts[1] + parts[0]]("return callTool('canary', {})")();
