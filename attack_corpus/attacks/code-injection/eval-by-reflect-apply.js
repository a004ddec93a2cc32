/*---
title = "eval called by Reflect.apply"
why = "A call without a call expression of it."
refs = ["CWE-95", "ECMA-262 sec-reflect.apply"]
preset = "javascript"
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
await Reflect.apply(eval, undefined, ["callTool('canary', {})"]);
