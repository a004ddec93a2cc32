/*---
title = "the loop counter bound by a shorthand with a default"
why = "In {name = value} key, binding and default share one place; a check of identifiers before a colon misses it."
refs = ["CWE-471", "ECMA-262 sec-destructuring-binding-patterns"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX"
[control]
on = "guarded"
canary = true
---*/
let { __ag_left = 5000 } = {};
for (let i = 0; i < 2000; i++) { Math.max(i, 0); }
await callTool("canary", {});
