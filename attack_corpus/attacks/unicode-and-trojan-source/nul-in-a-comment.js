/*---
title = "a NUL inside a comment, with code behind it"
why = "A reader that stops at NUL never sees what comes after."
refs = ["CWE-158", "CWE-626"]
generate = ["/* ", { code_point = 0x0000 }, " */ await callTool(\"canary\", {});"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NULL_BYTE"
[control]
throws = "ValueError"
---*/
