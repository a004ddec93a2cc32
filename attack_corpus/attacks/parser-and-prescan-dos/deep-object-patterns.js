/*---
title = "patterns of objects nested in patterns"
why = "The same, with keys."
refs = ["CWE-674", "CWE-400"]
generate = ["const ", { repeat = "{a:", count = 1900 }, "a", { repeat = "}", count = 1900 }, " = 1;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NESTING_OVERFLOW"
within_ms = 1000
[control]
on = "walk"
throws = "RecursionError"
---*/
