/*---
title = "name and value of an entry put together"
why = "Half of the word is a key, half of it a value."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-object.entries"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const key = Object.entries({ const: "ructor" }).flat().join("");
await [][key][key]("return callTool('canary', {})")();
