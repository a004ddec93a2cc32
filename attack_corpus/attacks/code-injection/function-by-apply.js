/*---
title = "Function applied to a list of texts"
why = "The body is the last entry of a list that may come from anywhere."
refs = ["CWE-95", "ECMA-262 sec-function.prototype.apply"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
await Function.apply(null, ["return callTool('canary', {})"])();
