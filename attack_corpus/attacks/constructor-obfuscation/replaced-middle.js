/*---
title = "the key by replacing a part of another word"
why = "Each of the three words is innocent, and replace is not a concatenation."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-string.prototype.replace"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const key = "con-tor".replace("-", "struc");
await [][key][key]("return callTool('canary', {})")();
