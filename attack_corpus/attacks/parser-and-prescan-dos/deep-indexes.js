/*---
title = "indexes nested in indexes"
why = "Every key is looked up by another key."
refs = ["CWE-674", "CWE-400"]
generate = ["const a = [0];\nconst x = ", { repeat = "a[\n", count = 1900 }, "0", { repeat = "]", count = 1900 }]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NESTING_OVERFLOW"
within_ms = 1000
[control]
on = "walk"
throws = "RecursionError"
---*/
