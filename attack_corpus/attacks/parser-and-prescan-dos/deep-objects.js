/*---
title = "objects nested in objects"
why = "The usual shape of data, far beyond any data."
refs = ["CWE-674", "CWE-400"]
generate = ["const x = ", { repeat = "{a:\n", count = 1900 }, "1", { repeat = "}", count = 1900 }]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NESTING_OVERFLOW"
within_ms = 1000
[control]
on = "walk"
throws = "RecursionError"
---*/
