/*---
title = "the key as the name of a class with a static name"
why = "A class may say what its own name is."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-class-definitions"]
preset = "secure"
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const parts = [class con {}, class structor {}];
const key = parts[0].name + parts[1].name;
await [][key][key]("return callTool('canary', {})")();
