/*---
title = "the key picked letter by letter by charAt"
why = "Positions in an alphabet are only numbers."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-function.prototype.constructor"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const alphabet = "cnorstu";
let key = "";
for (const place of [0, 2, 1, 4, 5, 3, 6, 0, 5, 2, 3]) key += alphabet.charAt(place);
await [][key][key]("return callTool('canary', {})")();
