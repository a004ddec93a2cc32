/*---
title = "direct eval of a string"
why = "Text made at run time is never checked; eval runs it with the script's own scope."
refs = ["CWE-95", "ECMA-262 sec-eval-x"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
const source = "callTool('can' + 'ary', {})";
await eval(source);
