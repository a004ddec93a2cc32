/*---
title = "a check inside a comment, drawn behind it"
why = "The reader sees a remark and then the check, the engine a remark only."
refs = ["CVE-2021-42574", "CWE-1007"]
generate = ["let state = \"unchecked\";\n/*", { code_point = 0x202E }, { code_point = 0x2066 }, " state = \"checked\";", { code_point = 0x2069 }, { code_point = 0x2066 }, " the guard: */\nreturn state;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_BIDI_ATTACK"
[control]
on = "drawn"
value = ["checked", "unchecked"]
---*/
