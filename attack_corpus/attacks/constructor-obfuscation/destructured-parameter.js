/*---
title = "the constructor taken out by the pattern of a callback's parameter"
why = "A pattern may stand wherever a name is bound, also in the parameters of an arrow that a built-in calls."
refs = ["CWE-95", "ECMA-262 sec-function-definitions"]
[expect]
stopped_by = "rules"
code = "NO_DANGEROUS_DESTRUCTURING"
[control]
canary = true
---*/
const made = [() => 1].map(({ constructor: make }) => make("return callTool('canary', {})"));
await made[0]();
