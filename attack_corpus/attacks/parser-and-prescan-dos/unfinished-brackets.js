/*---
title = "brackets that are never closed"
why = "The error is at the end, after all the work."
refs = ["CWE-674", "CWE-400"]
generate = ["const x = ", { repeat = "[(", count = 900 }]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NESTING_OVERFLOW"
within_ms = 1000
[control]
on = "parser"
throws = "Error"
---*/
