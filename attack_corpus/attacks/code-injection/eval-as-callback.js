/*---
title = "eval handed to a built-in as a callback"
why = "Nothing here is a call of eval in the text; map makes the call."
refs = ["CWE-95", "ECMA-262 sec-array.prototype.map"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
await ["callTool('canary', {})"].map(eval)[0];
