/*---
title = "async arrows in async arrows"
why = "Whether async is a name or a keyword is known only behind the parameters."
refs = ["CWE-674", "CWE-400"]
generate = ["const f = ", { repeat = "async (\na = ", count = 900 }, "1", { repeat = ") => a", count = 900 }, ";"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NESTING_OVERFLOW"
within_ms = 1000
[control]
on = "walk"
throws = "RecursionError"
---*/
