/*---
title = "a division behind ++"
why = "An operator before a slash makes a scanner expect a regex; behind a postfix operator the slash divides."
refs = ["CWE-436", "ECMA-262 sec-update-expressions"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
let count = 1;
const rate = count++ / await eval("callTool('canary', {})") / 1;
return rate;
