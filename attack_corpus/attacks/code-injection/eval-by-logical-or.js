/*---
title = "eval behind a logical operator"
why = "What is called is what the operator leaves over."
refs = ["CWE-95", "ECMA-262 sec-eval-x"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
await (null ?? eval)("callTool('canary', {})");
