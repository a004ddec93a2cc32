/*---
title = "callTool printed to read what it closes over"
why = "A function that prints itself shows what it calls and how to call it."
refs = ["CWE-200", "ECMA-262 sec-function.prototype.tostring"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = false
[control]
value = true
---*/
return String(callTool).includes("__host_call");
