/*---
title = "the loop counter as the parameter of an arrow function"
why = "Parameters bind names too; a check of declarations alone does not look between the parentheses."
refs = ["CWE-471", "ECMA-262 sec-parameter-lists"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX"
[control]
on = "guarded"
canary = true
---*/
const count = (__ag_left) => {
  for (let i = 0; i < 2000; i++) { Math.max(i, 0); }
};
count(5000);
await callTool("canary", {});
