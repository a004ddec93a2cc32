/*---
title = "a Date whose toString was replaced"
why = "An exotic object is a key as well; its conversion is the script's own."
refs = ["CWE-95", "CWE-843", "ECMA-262 sec-topropertykey"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const key = new Date(0);
key.toString = () => ["con", "structor"].join("");
await [][key][key]("return callTool('canary', {})")();
