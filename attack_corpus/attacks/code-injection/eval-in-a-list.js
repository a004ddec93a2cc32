/*---
title = "eval kept in a list and called by its index"
why = "A call of list[0] names nobody."
refs = ["CWE-95", "ECMA-262 sec-eval-x"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
const steps = [eval];
await steps[0]("callTool('canary', {})");
