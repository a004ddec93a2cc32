/*---
title = "a Greek question mark for a semicolon"
why = "U+037E is drawn as a semicolon and is none."
refs = ["CWE-1007", "CWE-176"]
generate = ["const n = 1", { code_point = 0x037E }, " return n;"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
on = "drawn"
value = [1, "throws SyntaxError"]
---*/
