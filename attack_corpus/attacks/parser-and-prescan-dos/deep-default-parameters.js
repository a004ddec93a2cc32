/*---
title = "defaults that are functions with defaults"
why = "Parameters are read twice: once as an expression, once as what they are; nested, that doubles at each level in a careless parser."
refs = ["CWE-674", "CWE-400"]
generate = ["const f = ", { repeat = "(a =\n", count = 900 }, "1", { repeat = ") => 1", count = 900 }, ";"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NESTING_OVERFLOW"
within_ms = 1000
[control]
on = "walk"
throws = "RecursionError"
---*/
