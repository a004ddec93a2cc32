/*---
title = "Function by Function.prototype.constructor"
why = "Even to look at its prototype one has to name it."
refs = ["CWE-95", "ECMA-262 sec-function.prototype.constructor"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
await Function.prototype.constructor("return callTool('canary', {})")();
