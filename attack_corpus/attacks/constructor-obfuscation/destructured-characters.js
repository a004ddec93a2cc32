/*---
title = "the key from a string taken apart by a pattern"
why = "Strings are iterable, so a pattern deals out their letters."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-function.prototype.constructor"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const [a, b, c, d, e, f] = "conrtu";
const key = a + b + c + "s" + e + d + f + a + e + b + d;
await [][key][key]("return callTool('canary', {})")();
