/*---
title = "a path turned round by a right-to-left isolate"
why = "An isolate needs no letters from right to left to turn numbers and slashes."
refs = ["CVE-2021-42574", "CWE-1007"]
generate = ["const path = \"", { code_point = 0x2067 }, "2/1", { code_point = 0x2069 }, "\";\nreturn path === \"1/2\";"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_BIDI_ATTACK"
[control]
on = "drawn"
value = [true, false]
---*/
