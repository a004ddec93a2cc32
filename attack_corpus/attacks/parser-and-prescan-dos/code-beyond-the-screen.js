/*---
title = "a call ten thousand columns to the right"
why = "Nobody scrolls that far, and no editor breaks the line."
refs = ["CWE-1007", "CWE-451"]
generate = ["const n = 1;", { repeat = " ", count = 12000 }, "await callTool('canary', {});\nreturn n;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_LINE_TOO_LONG"
within_ms = 1000
[control]
canary = true
---*/
