/*---
title = "the key as the name of a function"
why = "An arrow takes the name of what it is assigned to, and name is a string."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-setfunctionname"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const con = () => 1;
const structor = () => 1;
const key = con.name + structor.name;
await [][key][key]("return callTool('canary', {})")();
