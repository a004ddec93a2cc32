/*---
title = "the key as the rest of a list"
why = "The decoy is dropped by the pattern, what stays is the word."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-function.prototype.constructor"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const [, ...letters] = "xcons" + "tructor";
const key = letters.join("");
await [][key][key]("return callTool('canary', {})")();
