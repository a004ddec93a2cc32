/*---
title = "a chain of powers"
why = "** is the one binary operator that nests to the right."
refs = ["CWE-674", "CWE-400"]
generate = ["const x = 1", { repeat = "\n** 1", count = 1900 }]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NESTING_OVERFLOW"
within_ms = 1000
[control]
on = "walk"
throws = "RecursionError"
---*/
