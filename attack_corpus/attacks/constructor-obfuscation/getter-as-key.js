/*---
title = "a getter that gives the key when it is read"
why = "Reading the key runs code that makes it."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-method-definitions"]
preset = "standard"
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const names = { get length() { return ["con", "structor"].join(""); } };
await [][names.length][names.length]("return callTool('canary', {})")();
