/*---
title = "arrow functions nested without a single bracket"
why = "Depth is not a count of brackets: the body of an arrow is an expression, and so on down."
refs = ["CWE-674"]
generate = ["const f = ", { repeat = "a=>\n", count = 1900 }, "1"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NESTING_OVERFLOW"
within_ms = 1000
[control]
on = "walk"
throws = "RecursionError"
---*/
