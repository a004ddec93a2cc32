/*---
title = "a mathematical bold letter in a name"
why = "Letters of formulas are letters of names, beyond the sixteen bits that older checks look at."
refs = ["CVE-2021-42694", "CWE-1007", "CWE-176"]
generate = ["const user = { admin: false };\nuser.", { code_point = 0x1D41A }, "dmin = true;\nreturn user.admin;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_HOMOGRAPH"
[control]
on = "drawn"
value = [true, false]
---*/
