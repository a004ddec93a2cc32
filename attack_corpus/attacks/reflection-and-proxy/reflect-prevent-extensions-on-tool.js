/*---
title = "callTool frozen by the script"
why = "Whoever freezes a shared object first decides what it stays."
refs = ["CWE-471", "ECMA-262 sec-reflect.preventextensions"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = false
[control]
value = true
---*/
return Reflect.isExtensible(callTool);
