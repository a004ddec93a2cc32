/*---
title = "code between two slashes that looks like a regex"
why = "A scanner by regular expressions takes a / b / c for a literal and skips what stands between."
refs = ["CWE-436", "ECMA-262 sec-ecmascript-language-lexical-grammar"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
const total = 8;
const rate = total / await eval("callTool('canary', {})") / 2;
return rate;
