/*---
title = "a division behind a property called return"
why = "Behind the keyword a slash begins a regex, behind a property of that name it divides."
refs = ["CWE-436", "ECMA-262 sec-identifier-names"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
canary = true
---*/
const trip = { return: 8 };
const rate = trip.return / await eval("callTool('canary', {})") / 1;
return rate;
