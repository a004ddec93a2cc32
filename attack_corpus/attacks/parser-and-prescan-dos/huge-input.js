/*---
title = "ten megabytes of statements"
why = "A slow parser is an amplifier: a second of work and a hundred megabytes for what was cheap to send."
refs = ["CWE-400", "CWE-770"]
preset = ["agentscript", "javascript"]
generate = [{ repeat = "let{a=[]}=b;", count = 850000 }]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_INPUT_TOO_LARGE"
within_ms = 1000
[control]
on = "parser"
hangs = true
---*/
