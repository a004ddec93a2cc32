/*---
title = "classes that extend classes that extend classes"
why = "The expression behind extends may be a class."
refs = ["CWE-674", "CWE-400"]
preset = ["secure", "javascript"]
generate = ["const t = typeof ", { repeat = "class extends (\n", count = 1400 }, "Object", { repeat = ") {}", count = 1400 }]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NESTING_OVERFLOW"
within_ms = 1000
[control]
on = "walk"
throws = "RecursionError"
---*/
