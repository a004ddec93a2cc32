/*---
title = "the constructor taken out by a shorthand pattern"
why = "const {constructor} = f reads the property though no dot and no string names it."
refs = ["CWE-95", "ECMA-262 sec-destructuring-binding-patterns"]
[expect]
stopped_by = "rules"
code = "NO_DANGEROUS_DESTRUCTURING"
[control]
canary = true
---*/
const act = () => 1;
const { constructor } = act;
await constructor("return callTool('canary', {})")();
