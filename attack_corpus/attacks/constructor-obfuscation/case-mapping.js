/*---
title = "the key in capitals, brought down"
why = "Comparing is exact where keys are concerned; a list of forbidden words that is exact too misses the other case."
refs = ["CWE-95", "CWE-178", "ECMA-262 sec-string.prototype.tolowercase"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const key = "CONSTRUCTOR".toLowerCase();
await [][key][key]("return callTool('canary', {})")();
