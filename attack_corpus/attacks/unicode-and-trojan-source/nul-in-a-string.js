/*---
title = "a NUL inside a string"
why = "The engine's binding ends the text there: half a string is what arrives."
refs = ["CWE-158", "CWE-626"]
preset = ["agentscript", "javascript"]
generate = ["return \"admin", { code_point = 0x0000 }, ".txt\";"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NULL_BYTE"
[control]
throws = "ValueError"
---*/
