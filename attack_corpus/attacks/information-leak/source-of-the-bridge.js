/*---
title = "the source text of callTool"
why = "toString of a function shows its text, and with it the names of the bridge behind it."
refs = ["CWE-200", "ECMA-262 sec-function.prototype.tostring"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "runtime"
value = false
[control]
value = true
---*/
return `${callTool}`.includes("host");
