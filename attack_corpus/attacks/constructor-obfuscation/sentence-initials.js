/*---
title = "the key from the first letters of a sentence"
why = "An acrostic is text to every check and a key to the next line."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-function.prototype.constructor"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const key = "can our new shop take rare utensils, cups, trays or rugs".split(" ").map((word) => word[0]).join("");
await [][key][key]("return callTool('canary', {})")();
