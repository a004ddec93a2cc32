/*---
title = "an invisible times between a name and its parenthesis"
why = "U+2062 is meant for formulas read aloud."
refs = ["CWE-1007", "CWE-176"]
generate = ["const f = (n) => n;\nreturn f", { code_point = 0x2062 }, "(2);"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
on = "drawn"
value = [2, "throws SyntaxError"]
---*/
