/*---
title = "a chain of else if"
why = "Read as a list it is flat; in the tree each else holds the whole rest."
refs = ["CWE-674"]
generate = [{ repeat = "if (0) ; else\n", count = 1900 }, ";"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NESTING_OVERFLOW"
within_ms = 1000
[control]
on = "walk"
throws = "RecursionError"
---*/
