/*---
title = "the key gathered by a for-in loop"
why = "Names come out of an object one by one, by grammar alone."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-for-in-and-for-of-statements"]
preset = "standard"
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
let key = "";
for (const part in { con: 0, str: 0, uctor: 0 }) key += part;
await [][key][key]("return callTool('canary', {})")();
