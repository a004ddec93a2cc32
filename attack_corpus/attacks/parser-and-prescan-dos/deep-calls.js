/*---
title = "calls nested in their arguments"
why = "Each argument is a level of the tree and of the stack."
refs = ["CWE-674", "CWE-400"]
generate = ["const f = (a) => a;\nconst x = ", { repeat = "f(\n", count = 900 }, "1", { repeat = ")", count = 900 }]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NESTING_OVERFLOW"
within_ms = 1000
[control]
on = "walk"
throws = "RecursionError"
---*/
