/*---
title = "Function made by Reflect.construct"
why = "new without the word new."
refs = ["CWE-95", "ECMA-262 sec-reflect.construct"]
preset = "javascript"
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
await Reflect.construct(Function, ["return callTool('canary', {})"])();
