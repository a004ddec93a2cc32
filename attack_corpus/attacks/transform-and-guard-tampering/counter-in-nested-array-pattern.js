/*---
title = "the loop counter set in an array pattern inside an object pattern, by its default"
why = "Patterns nest without bound and their defaults assign as well; a check one level deep sees nothing."
refs = ["CWE-471", "ECMA-262 sec-destructuring-assignment"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX_ASSIGNMENT"
[control]
on = "guarded"
canary = true
---*/
({ budgets: [, [__ag_left = 5000]] } = { budgets: [0, []] });
for (let i = 0; i < 2000; i++) { Math.max(i, 0); }
await callTool("canary", {});
