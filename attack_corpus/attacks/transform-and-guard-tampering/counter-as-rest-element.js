/*---
title = "the loop counter bound by the rest of an array pattern"
why = "A list of one number counts down as the number does; rest elements are a node of their own."
refs = ["CWE-471", "ECMA-262 sec-destructuring-binding-patterns"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX"
[control]
on = "guarded"
canary = true
---*/
let [...__ag_left] = [5000];
for (let i = 0; i < 2000; i++) { Math.max(i, 0); }
await callTool("canary", {});
