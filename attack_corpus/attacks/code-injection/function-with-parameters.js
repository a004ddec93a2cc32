/*---
title = "code in the parameter list of new Function"
why = "Parameters are text as well: a default may call."
refs = ["CWE-95", "ECMA-262 sec-createdynamicfunction"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
await new Function("a = callTool('canary', {})", "return a")();
