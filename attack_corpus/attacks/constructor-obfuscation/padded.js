/*---
title = "the key made whole by padStart"
why = "Padding is joining under another name."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-string.prototype.padstart"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const key = "structor".padStart(11, "con");
await [][key][key]("return callTool('canary', {})")();
