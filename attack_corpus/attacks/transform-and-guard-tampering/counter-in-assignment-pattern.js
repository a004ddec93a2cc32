/*---
title = "the loop counter set by a destructuring assignment"
why = "The name stands behind a colon inside what looks like an object literal; no plain assignment names it."
refs = ["CWE-471", "ECMA-262 sec-destructuring-assignment"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX_ASSIGNMENT"
[control]
on = "guarded"
canary = true
---*/
({ budget: __ag_left } = { budget: 5000 });
for (let i = 0; i < 2000; i++) { Math.max(i, 0); }
await callTool("canary", {});
