/*---
title = "the key spelt backwards and turned round"
why = "No check that looks for the word, or joins literals, undoes a reversal."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-array.prototype.reverse"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const key = "rotcurtsnoc".split("").reverse().join("");
await [][key][key]("return callTool('canary', {})")();
