/*---
title = "a chain of assignments"
why = "Each value is an assignment, down to the last."
refs = ["CWE-674", "CWE-400"]
generate = ["let a;\n", { repeat = "a =\n", count = 1900 }, "1"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NESTING_OVERFLOW"
within_ms = 1000
[control]
on = "walk"
throws = "RecursionError"
---*/
