/*---
title = "eval or something harmless"
why = "The callee is an expression of which one arm is eval."
refs = ["CWE-95", "ECMA-262 sec-eval-x"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
await (true ? eval : String)("callTool('canary', {})");
