/*---
title = "void, typeof and delete before one operand"
why = "Operators that are words nest as those that are signs do."
refs = ["CWE-674", "CWE-400"]
generate = ["const x = ", { repeat = "void typeof\n", count = 900 }, "1"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_OPERATOR_SPAM"
within_ms = 1000
[control]
on = "walk"
throws = "RecursionError"
---*/
