/*---
title = "plus and minus before one operand"
why = "With blanks between them they are signs, not increments."
refs = ["CWE-674", "CWE-400"]
generate = ["const x = 1 ", { repeat = "+ - ", count = 950 }, "1"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_OPERATOR_SPAM"
within_ms = 1000
[control]
on = "walk"
throws = "RecursionError"
---*/
