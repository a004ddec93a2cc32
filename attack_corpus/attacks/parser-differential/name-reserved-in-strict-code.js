/*---
title = "a variable called interface"
why = "The words that only strict code reserves split parsers into those that know the mode and those that guess."
refs = ["CWE-436", "ECMA-262 sec-keywords-and-reserved-words"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
on = "sloppy"
canary = true
---*/
const interface = callTool;
await interface("canary", {});
