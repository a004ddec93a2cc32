/*---
title = "a template whose hole is empty"
why = "Esprima alone fails with an AssertionError, which is no error of its own kind: a host that awaits those dies."
refs = ["CWE-755", "CWE-617", "ECMA-262 sec-template-literals"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
on = "parser"
throws = "AssertionError"
---*/
`${}`
