/*---
title = "Function bound to its text"
why = "bind makes a function that needs no argument any more."
refs = ["CWE-95", "ECMA-262 sec-function.prototype.bind"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
const make = Function.bind(null, "return callTool('canary', {})");
await make()();
