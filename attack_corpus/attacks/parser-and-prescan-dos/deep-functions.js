/*---
title = "functions in functions"
why = "Scopes, parameters and bodies, each in the one before."
refs = ["CWE-674", "CWE-400"]
preset = ["standard", "javascript"]
generate = [{ repeat = "(function () {\n", count = 900 }, { repeat = "})()", count = 900 }]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NESTING_OVERFLOW"
within_ms = 1000
[control]
on = "walk"
throws = "RecursionError"
---*/
