/*---
title = "the key cut out of a longer text"
why = "A word inside a word: the check must know where it will be cut."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-function.prototype.constructor"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
canary = true
---*/
const text = "the reconstructor's toolbox";
const key = text.slice(6, 17);
await [][key][key]("return callTool('canary', {})")();
