/*---
title = "the constructor taken out by a destructuring pattern with a computed key"
why = "A pattern reads a property without a member expression; a guard on o[k] alone never sees it."
refs = ["CWE-95", "ECMA-262 sec-destructuring-binding-patterns"]
[expect]
stopped_by = "rules"
code = "NO_DANGEROUS_DESTRUCTURING"
[peeled]
rules = { stopped_by = "runtime", code = "SECURITY_VIOLATION" }
[control]
canary = true
---*/
const key = ["con", "structor"].join("");
const { [key]: make } = () => 1;
await make("return callTool('canary', {})")();
