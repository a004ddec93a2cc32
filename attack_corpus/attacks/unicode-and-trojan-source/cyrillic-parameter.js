/*---
title = "a Cyrillic letter in a parameter's name"
why = "The body reads the outer variable, though the parameter seems to hide it."
refs = ["CVE-2021-42694", "CWE-1007"]
generate = ["let total = false;\nconst add = (t", { code_point = 0x043E }, "tal) => total;\nreturn add(true);"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_HOMOGRAPH"
[control]
on = "drawn"
value = [true, false]
---*/
