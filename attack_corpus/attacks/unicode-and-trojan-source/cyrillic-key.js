/*---
title = "a Cyrillic letter in a property's name"
why = "The write goes to a field that looks like the one that is read."
refs = ["CVE-2021-42694", "CWE-1007"]
generate = ["const user = { admin: false };\nuser.", { code_point = 0x0430 }, "dmin = true;\nreturn user.admin;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_HOMOGRAPH"
[control]
on = "drawn"
value = [true, false]
---*/
