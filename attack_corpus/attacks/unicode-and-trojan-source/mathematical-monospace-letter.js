/*---
title = "a mathematical monospace letter in a parameter"
why = "It is drawn exactly as code is."
refs = ["CVE-2021-42694", "CWE-1007", "CWE-176"]
generate = ["let total = false;\nconst add = (to", { code_point = 0x1D69D }, "al) => total;\nreturn add(true);"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_HOMOGRAPH"
[control]
on = "drawn"
value = [true, false]
---*/
