/*---
title = "the loop counter as the variable of a for-of loop"
why = "The head of the loop assigns without an equals sign, once before each guard."
refs = ["CWE-471", "ECMA-262 sec-for-in-and-for-of-statements"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX_ASSIGNMENT"
[control]
on = "guarded"
canary = true
---*/
for (__ag_left of Array(2000).fill(9)) { Math.max(1, 0); }
await callTool("canary", {});
