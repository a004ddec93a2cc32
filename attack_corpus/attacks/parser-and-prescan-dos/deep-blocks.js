/*---
title = "blocks in blocks"
why = "Each brings a scope, empty or not."
refs = ["CWE-674", "CWE-400"]
generate = [{ repeat = "{\n", count = 1900 }, { repeat = "}", count = 1900 }]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NESTING_OVERFLOW"
within_ms = 1000
[control]
on = "walk"
throws = "RecursionError"
---*/
