/*---
title = "lines that end in a line separator"
why = "ECMA-262 knows four ends of a line; U+2028 and U+2029 are two of them."
refs = ["CWE-400", "CWE-770", "ECMA-262 sec-line-terminators"]
preset = "javascript"
generate = [{ repeat = "a=b;\u2028", count = 140000 }]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_TOO_MANY_LINES"
within_ms = 3000
[control]
on = "parser"
hangs = true
---*/
