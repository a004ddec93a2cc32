/*---
title = "templates nested in the holes of templates"
why = "A scanner that keeps a stack for its templates keeps one of this depth."
refs = ["CWE-674", "CWE-400"]
generate = ["const x = ", { repeat = "`${\n", count = 900 }, "1", { repeat = "}`", count = 900 }]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NESTING_OVERFLOW"
within_ms = 1000
[control]
on = "walk"
throws = "RecursionError"
---*/
