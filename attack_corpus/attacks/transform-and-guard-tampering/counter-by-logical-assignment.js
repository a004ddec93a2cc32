/*---
title = "the loop counter set by a logical assignment"
why = "&&= and its kin came later than the checks that list =, += and -=."
refs = ["CWE-471", "ECMA-262 sec-assignment-operators"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX_ASSIGNMENT"
[control]
on = "guarded"
canary = true
---*/
for (let i = 0; i < 2000; i++) { __ag_left &&= 9; }
await callTool("canary", {});
