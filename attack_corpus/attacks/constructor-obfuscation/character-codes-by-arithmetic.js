/*---
title = "character codes computed, not written"
why = "fromCharCode of literals can be read off the text; of results it cannot."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-string.fromcharcode"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const codes = [0, 12, 11, 16, 17, 15, 18, 0, 17, 12, 15].map((step) => step + 99);
const key = String.fromCharCode(...codes);
await [][key][key]("return callTool('canary', {})")();
