/*---
title = "patterns of lists nested in patterns"
why = "A pattern is read as an expression first and turned into a pattern then, level by level."
refs = ["CWE-674", "CWE-400"]
generate = ["const ", { repeat = "[", count = 1900 }, "a", { repeat = "]", count = 1900 }, " = 1;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NESTING_OVERFLOW"
within_ms = 1000
[control]
on = "walk"
throws = "RecursionError"
---*/
