/*---
title = "a NUL that ends the text for one reader and not for the next"
why = "Bindings written in C stop at NUL: what was checked is not what runs."
refs = ["CWE-158", "CWE-626"]
generate = ["return 1;", { code_point = 0 }, "callTool('canary', {})"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NULL_BYTE"
[control]
throws = "ValueError"
---*/
