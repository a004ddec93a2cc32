/*---
title = "a double-struck digit at the end of a name"
why = "Digits have twins as well as letters."
refs = ["CVE-2021-42694", "CWE-1007", "CWE-176"]
generate = ["const step = { v1: false };\nstep.v", { code_point = 0x1D7D9 }, " = true;\nreturn step.v1;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_HOMOGRAPH"
[control]
on = "drawn"
value = [true, false]
---*/
