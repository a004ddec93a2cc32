/*---
title = "a fullwidth letter in a property's name"
why = "Normalisation makes the two names one, the engine does not normalise."
refs = ["CVE-2021-42694", "CWE-1007", "CWE-176"]
generate = ["const user = { admin: false };\nuser.", { code_point = 0xFF41 }, "dmin = true;\nreturn user.admin;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_HOMOGRAPH"
[control]
on = "drawn"
value = [true, false]
---*/
