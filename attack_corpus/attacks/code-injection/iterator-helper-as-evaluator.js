/*---
title = "eval handed to an iterator helper"
why = "Iterator.prototype.map calls what it is given, as Array's does."
refs = ["CWE-95", "ECMA-262 sec-iterator.prototype.map"]
preset = "permissive"
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
await Iterator.from(["callTool('canary', {})"]).map(eval).next().value;
