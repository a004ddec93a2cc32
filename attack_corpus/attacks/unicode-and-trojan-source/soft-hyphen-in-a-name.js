/*---
title = "a soft hyphen inside a name"
why = "Copied from a web page or a book, and drawn only at the end of a line."
refs = ["CWE-1007", "CWE-176"]
generate = ["const to", { code_point = 0x00AD }, "tal = 1;\nreturn total;"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
on = "drawn"
value = [1, "throws SyntaxError"]
---*/
