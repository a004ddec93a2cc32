/*---
title = "an amount turned round by a right-to-left embedding"
why = "Numbers keep their digits and change their order: 10-7 is drawn as 7-10."
refs = ["CVE-2021-42574", "CWE-1007"]
generate = ["const range = `", { code_point = 0x202B }, "10-7", { code_point = 0x202C }, "`;\nreturn range === \"7-10\";"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_BIDI_ATTACK"
[control]
on = "drawn"
value = [true, false]
---*/
