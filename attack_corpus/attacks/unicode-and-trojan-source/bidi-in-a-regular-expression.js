/*---
title = "an override inside a pattern"
why = "What a pattern seems to accept is not what it accepts."
refs = ["CVE-2021-42574", "CWE-1007"]
preset = "standard"
generate = ["return /^", { code_point = 0x202E }, "nimda", { code_point = 0x202C }, "$/.test(\"admin\");"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_BIDI_ATTACK"
[control]
on = "drawn"
value = [true, false]
---*/
