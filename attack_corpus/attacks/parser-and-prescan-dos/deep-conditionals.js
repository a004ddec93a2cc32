/*---
title = "conditionals in the last part of conditionals"
why = "a ? b : c ? d : e nests to the right, without brackets."
refs = ["CWE-674", "CWE-400"]
generate = ["const x = ", { repeat = "0 ? 1 :\n", count = 1900 }, "2"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NESTING_OVERFLOW"
within_ms = 1000
[control]
on = "walk"
throws = "RecursionError"
---*/
