/*---
title = "the key as the default of a parameter"
why = "A default is bound at the call, so no assignment of the word's parts is to be seen."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-function.prototype.constructor"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const read = (value, key = ["con", "structor"].reduce((a, b) => a + b)) => value[key];
await read(read([]))("return callTool('canary', {})")();
