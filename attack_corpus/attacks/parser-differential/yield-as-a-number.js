/*---
title = "a variable called yield before a slash"
why = "Where yield is a keyword a regex follows, where it is a name a division does: the code between is text or runs."
refs = ["CWE-436", "ECMA-262 sec-generator-function-definitions"]
preset = "javascript"
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
on = "sloppy"
canary = true
---*/
var yield = 8, g = 1;
yield /callTool("canary", {})/g;
