/*---
title = "the key out of the gaps of a list"
why = "join puts nothing between nothing: the separator is the word."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-function.prototype.constructor"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const key = Array(2).join(["con", "structor"].join(""));
await [][key][key]("return callTool('canary', {})")();
