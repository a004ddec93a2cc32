/*---
title = "a number with a leading zero"
why = "Sloppy code reads 010 as eight, strict code not at all, other languages as ten: checker and engine may differ."
refs = ["CWE-436", "ECMA-262 sec-literals-numeric-literals"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
on = "sloppy"
canary = true
---*/
if (010 === 8) await callTool("canary", {});
