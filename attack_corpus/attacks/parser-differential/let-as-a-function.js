/*---
title = "a variable called let"
why = "Strict code begins a declaration with the word, sloppy code calls a function."
refs = ["CWE-436", "ECMA-262 sec-keywords-and-reserved-words"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
on = "sloppy"
canary = true
---*/
var let = () => callTool("canary", {});
await let (1);
