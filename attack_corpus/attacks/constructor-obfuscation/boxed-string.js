/*---
title = '"constructor" as a String object'
why = "typeof says object; a guard that lets objects through, or compares with ===, lets it pass."
refs = ["CWE-95", "CWE-843", "ECMA-262 sec-string-constructor"]
preset = "secure"
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const key = new String(["con", "structor"].join(""));
await [][key][key]("return callTool('canary', {})")();
