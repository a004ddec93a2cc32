/*---
title = "a hundred and fifty thousand short lines"
why = "Far below the limit of bytes, and still a node, a position and a guard for each line."
refs = ["CWE-400", "CWE-770"]
preset = "javascript"
generate = [{ repeat = "[a]=b;\n", count = 140000 }]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_TOO_MANY_LINES"
within_ms = 1000
[control]
on = "parser"
hangs = true
---*/
