/*---
title = "a Cyrillic letter in the variable of a loop"
why = "The loop goes over one list and adds up another value."
refs = ["CVE-2021-42694", "CWE-1007"]
generate = ["const item = 0;\nlet sum = 0;\nfor (const it", { code_point = 0x0435 }, "m of [1, 2, 3]) sum += item;\nreturn sum;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_HOMOGRAPH"
[control]
on = "drawn"
value = [6, 0]
---*/
