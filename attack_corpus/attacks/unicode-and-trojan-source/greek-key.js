/*---
title = "a Greek letter among Latin ones in a key"
why = "Omicron, nu and rho are drawn as o, v and p."
refs = ["CVE-2021-42694", "CWE-1007"]
generate = ["const user = { valid: false };\nuser.", { code_point = 0x03BD }, "alid = true;\nreturn user.valid;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_HOMOGRAPH"
[control]
on = "drawn"
value = [true, false]
---*/
