/*---
title = "a Mongolian variation selector inside a name"
why = "It chooses a letter's form, where there is none to choose."
refs = ["CVE-2021-42694", "CWE-1007"]
generate = ["const user = { name: false };\nuser.na", { code_point = 0x180B }, "me = true;\nreturn user.name;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_UNICODE_SUSPICIOUS"
[control]
on = "drawn"
value = [true, false]
---*/
