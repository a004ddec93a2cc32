/*---
title = "the key as digits printed in base 36"
why = "Letters are digits in a high enough base, so a word can be a number until it is used."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-number.prototype.tostring"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const key = [12, 24, 23, 28, 29, 27, 30, 12, 29, 24, 27].map((n) => n.toString(36)).join("");
await [][key][key]("return callTool('canary', {})")();
