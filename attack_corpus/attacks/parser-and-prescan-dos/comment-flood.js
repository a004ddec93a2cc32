/*---
title = "megabytes of comments"
why = "Nothing of it is a token, and all of it is read."
refs = ["CWE-400", "CWE-770"]
preset = ["agentscript", "javascript"]
generate = [{ repeat = "/* a remark that says nothing, and says it again and again, for as long as there is somebody to read it */\n", count = 200000 }, "const n = 1;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_INPUT_TOO_LARGE"
within_ms = 1000
[control]
on = "parser"
hangs = true
---*/
