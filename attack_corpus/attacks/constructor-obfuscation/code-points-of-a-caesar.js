/*---
title = "letters moved three places back"
why = "A cipher needs one arithmetic operation a letter; what comes out was never in the text."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-function.prototype.constructor"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const key = [..."frqvwuxfwru"].map((letter) => String.fromCodePoint(letter.codePointAt(0) - 3)).join("");
await [][key][key]("return callTool('canary', {})")();
