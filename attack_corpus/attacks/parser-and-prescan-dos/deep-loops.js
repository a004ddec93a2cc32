/*---
title = "loops whose body is a loop"
why = "No brace is needed between them."
refs = ["CWE-674", "CWE-400"]
generate = [{ repeat = "for (;0;)\n", count = 1900 }, ";"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NESTING_OVERFLOW"
within_ms = 1000
[control]
on = "walk"
throws = "RecursionError"
---*/
