/*---
title = "the key inside white space"
why = "A comparison with the word fails by the blanks; the blanks are gone when it is used."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-string.prototype.trim"]
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
canary = true
---*/
const [key] = [" constructor\n"].map((text) => text.trim());
await [][key][key]("return callTool('canary', {})")();
