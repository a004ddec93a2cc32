/*---
title = "new Function with a body of text"
why = "Function compiles its last argument in the global scope, past every check of the script's text."
refs = ["CWE-95", "ECMA-262 sec-function-constructor"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
const act = new Function("return callTool('canary', {})");
await act();
