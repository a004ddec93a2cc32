/*---
title = "eval called through call"
why = "The name stands before a dot, as an object."
refs = ["CWE-95", "ECMA-262 sec-eval-x"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
await eval.call(null, "callTool('canary', {})");
