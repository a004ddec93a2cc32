/*---
title = "a left-to-right embedding inside a tool's name"
why = "In text that runs from left to right it is not to be seen at all, and makes another name."
refs = ["CVE-2021-42574", "CWE-1007"]
generate = ["const names = [\"audit\", \"", { code_point = 0x202A }, "audit", { code_point = 0x202C }, "\"];\nreturn names[0] === names[1];"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_BIDI_ATTACK"
[control]
on = "drawn"
value = [true, false]
---*/
