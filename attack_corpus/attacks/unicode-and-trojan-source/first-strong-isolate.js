/*---
title = "an isolate that turns by its first letter"
why = "FSI looks at what comes inside: one Hebrew letter turns the whole."
refs = ["CVE-2021-42574", "CWE-1007"]
generate = ["const text = \"", { code_point = 0x2068 }, { code_point = 0x05D0 }, "-3", { code_point = 0x2069 }, "\";\nreturn text[0] === \"3\";"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_BIDI_ATTACK"
[control]
on = "drawn"
value = [true, false]
---*/
