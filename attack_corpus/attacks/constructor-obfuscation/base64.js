/*---
title = "the key decoded from base64"
why = "atob turns harmless letters into any text."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-function.prototype.constructor"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
on = "checked"
canary = true
---*/
const key = atob("Y29uc3RydWN0b3I=");
await [][key][key]("return callTool('canary', {})")();
