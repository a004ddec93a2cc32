/*---
title = "the key as a property name of an object literal"
why = "Object.keys turns what was grammar into a string. Split names make it no forbidden key."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-object.keys"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const key = Object.keys({ con: 1, struct: 2, or: 3 }).join("");
await [][key][key]("return callTool('canary', {})")();
