/*---
title = "new of new"
why = "Each new waits for the arguments of the one inside."
refs = ["CWE-674", "CWE-400"]
preset = "javascript"
generate = ["const x = ", { repeat = "new (", count = 1900 }, "Date", { repeat = ")", count = 1900 }]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NESTING_OVERFLOW"
within_ms = 1000
[control]
on = "walk"
throws = "RecursionError"
---*/
