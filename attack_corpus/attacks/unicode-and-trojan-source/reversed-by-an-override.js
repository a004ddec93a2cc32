/*---
title = "a password drawn backwards by an override"
why = "What the reader takes for \"admin\" are the letters of \"nimda\"."
refs = ["CVE-2021-42574", "CWE-1007"]
generate = ["const role = \"admin\";\nreturn role === \"", { code_point = 0x202E }, "nimda", { code_point = 0x202C }, "\";"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_BIDI_ATTACK"
[control]
on = "drawn"
value = [true, false]
---*/
