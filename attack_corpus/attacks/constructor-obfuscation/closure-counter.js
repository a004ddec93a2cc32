/*---
title = "the key grown by calls of a closure"
why = "Each call adds a letter; how often it is called decides what the word is."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-function.prototype.constructor"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const grow = ((word) => (letter) => (word += letter))("");
let key = "";
for (const letter of "cons" + "tructor") key = grow(letter);
await [][key][key]("return callTool('canary', {})")();
