/*---
title = "a function whose toString was replaced"
why = "A function converts to its text, unless it says otherwise."
refs = ["CWE-95", "CWE-843", "ECMA-262 sec-topropertykey"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const key = () => 1;
key.toString = () => ["con", "structor"].join("");
await [][key][key]("return callTool('canary', {})")();
