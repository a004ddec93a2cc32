/*---
title = "a Cyrillic letter in a destructured key"
why = "The pattern takes out a field that does not exist, and falls back on the default."
refs = ["CVE-2021-42694", "CWE-1007"]
generate = ["const { admin = false } = { adm", { code_point = 0x0456 }, "n: true };\nreturn admin;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_HOMOGRAPH"
[control]
on = "drawn"
value = [true, false]
---*/
