/*---
title = "the loop counter counted up in the update of the loop"
why = "An update expression writes without an assignment; each turn gives back what its guard took."
refs = ["CWE-471", "ECMA-262 sec-update-expressions"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX_ASSIGNMENT"
[control]
on = "guarded"
canary = true
---*/
for (let i = 0; i < 2000; i++, __ag_left++) { Math.max(i, 0); }
await callTool("canary", {});
