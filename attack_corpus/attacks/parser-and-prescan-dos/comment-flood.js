/*---
title = "megabytes of comments"
why = "Nothing of it is a token, and all of it is read."
refs = ["CWE-400", "CWE-770"]
preset = ["agentscript", "javascript"]
generate = [{ repeat = "/**/", count = 3000000 }, "\nconst n = 1;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_INPUT_TOO_LARGE"
within_ms = 1000
[control]
on = "parser"
hangs = true
---*/
