/*---
title = "a comment between eval and its parenthesis"
why = "Between two tokens anything may stand that is no token."
refs = ["CWE-95", "ECMA-262 sec-eval-x"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
await eval /* the parser */ ("callTool('canary', {})");
