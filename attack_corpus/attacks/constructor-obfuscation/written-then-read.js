/*---
title = "the key stored in an object and read back"
why = "A constant can be followed; a property that was assigned cannot."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-function.prototype.constructor"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const box = {};
box.key = "con";
box.key += "structor";
await [][box.key][box.key]("return callTool('canary', {})")();
