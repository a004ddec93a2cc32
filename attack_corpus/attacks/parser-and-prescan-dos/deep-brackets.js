/*---
title = "a list nested fifty thousand deep"
why = "A recursive parser takes stack and memory for each level; with its limit raised it takes all there is."
refs = ["CWE-674", "CWE-770"]
preset = ["agentscript", "javascript"]
generate = ["const x = ", { repeat = "[", count = 50000 }, { repeat = "]", count = 50000 }]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NESTING_OVERFLOW"
within_ms = 1000
[control]
on = "parser"
memory = true
---*/
