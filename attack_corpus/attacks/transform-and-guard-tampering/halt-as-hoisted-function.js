/*---
title = "the halt redeclared as a function, below its use"
why = "Functions are hoisted with their value: the guards above already call the script's halt."
refs = ["CWE-471", "ECMA-262 sec-functiondeclarationinstantiation"]
preset = "javascript"
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX"
[control]
on = "guarded"
canary = true
---*/
for (let i = 0; i < 2000; i++) { Math.max(i, 0); }
await callTool("canary", {});
function __ag_halt() {}
