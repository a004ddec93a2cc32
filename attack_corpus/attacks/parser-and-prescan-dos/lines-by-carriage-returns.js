/*---
title = "lines that end in a carriage return alone"
why = "A count of line feeds sees a single line."
refs = ["CWE-400", "CWE-770", "ECMA-262 sec-line-terminators"]
preset = "javascript"
generate = [{ repeat = "[a]=b;\r", count = 140000 }]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_TOO_MANY_LINES"
within_ms = 3000
[control]
on = "parser"
hangs = true
---*/
