/*---
title = "switch in switch"
why = "Each is a block, a list of cases and a level of statements."
refs = ["CWE-674", "CWE-400"]
generate = [{ repeat = "switch (0) { case 0:\n", count = 900 }, { repeat = "}", count = 900 }]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NESTING_OVERFLOW"
within_ms = 1000
[control]
on = "walk"
throws = "RecursionError"
---*/
