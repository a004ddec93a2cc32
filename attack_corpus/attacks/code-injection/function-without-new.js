/*---
title = "Function called without new"
why = "It makes a function either way."
refs = ["CWE-95", "ECMA-262 sec-function-constructor"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
await Function("return callTool('canary', {})")();
