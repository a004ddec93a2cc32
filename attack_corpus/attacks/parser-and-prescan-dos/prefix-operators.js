/*---
title = "thousands of unary operators before one operand"
why = "Each prefix operator is a level of recursion, and there is no bracket to count."
refs = ["CWE-674"]
generate = ["const x = ", { repeat = "! ", count = 4000 }, "1"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_OPERATOR_SPAM"
[peeled]
prescan = { stopped_by = "prescan", code = "PRESCANNER_NESTING_OVERFLOW" }
[control]
on = "walk"
throws = "RecursionError"
---*/
