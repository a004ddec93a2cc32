/*---
title = "the key by String.raw called as a function"
why = "The tag of templates is an ordinary function that interleaves two lists."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-string.raw"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const key = String.raw({ raw: ["c", "n", "tructor"] }, "o", "s");
await [][key][key]("return callTool('canary', {})")();
