/*---
title = "the loop counter redeclared by a var in a block that ends"
why = "A var leaves its block: the whole function counts in the script's own variable, though the declaration is out of sight."
refs = ["CWE-471", "ECMA-262 sec-variable-statement"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX"
[control]
on = "guarded"
canary = true
---*/
{ var __ag_left = 5000; }
for (let i = 0; i < 2000; i++) { Math.max(i, 0); }
await callTool("canary", {});
