/*---
title = "the key from the groups of a match"
why = "A pattern rearranges what it reads."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-regexp.prototype-@@replace"]
preset = "standard"
[expect]
stopped_by = "runtime"
code = "SECURITY_VIOLATION"
[control]
on = "checked"
canary = true
---*/
const key = "structor-con".replace(/(\w+)-(\w+)/, "$2$1");
await [][key][key]("return callTool('canary', {})")();
