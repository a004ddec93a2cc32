/*---
title = "an inherent vowel of Khmer inside a name"
why = "U+17B4 is a letter's mark that is never drawn."
refs = ["CVE-2021-42694", "CWE-1007"]
generate = ["const user = { role: false };\nuser.ro", { code_point = 0x17B4 }, "le = true;\nreturn user.role;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_UNICODE_SUSPICIOUS"
[control]
on = "drawn"
value = [true, false]
---*/
