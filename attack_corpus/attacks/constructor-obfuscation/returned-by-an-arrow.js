/*---
title = "the key as what a function returns"
why = "The read happens inside the brackets, from a call."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-function.prototype.constructor"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const part = (n) => ["con", "struct", "or"][n];
const name = () => part(0) + part(1) + part(2);
await [][name()][name()]("return callTool('canary', {})")();
