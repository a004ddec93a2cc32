/*---
title = "a Cyrillic letter in a shorthand property"
why = "One word is the name of the field and of the variable, so the field is another."
refs = ["CVE-2021-42694", "CWE-1007"]
generate = ["const ", { code_point = 0x0455 }, "tate = true;\nconst box = { state: false, ", { code_point = 0x0455 }, "tate };\nreturn box.state;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_HOMOGRAPH"
[control]
on = "drawn"
value = [true, false]
---*/
