/*---
title = "if statements nested without braces"
why = "Statements nest in statements; a limit on expressions alone does not see them."
refs = ["CWE-674"]
generate = [{ repeat = "if (1)\n", count = 1900 }, ";"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NESTING_OVERFLOW"
within_ms = 1000
[control]
on = "walk"
throws = "RecursionError"
---*/
