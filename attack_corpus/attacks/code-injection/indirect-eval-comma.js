/*---
title = "dynamic code through a comma expression"
why = "An indirect eval runs in the global scope; a check for calls named eval misses it."
refs = ["CWE-95", "ECMA-262 sec-performeval"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
await (0, eval)("callTool('canary', {})");
