/*---
title = "a Cyrillic letter in the name that catch binds"
why = "The handler looks at another error than the one that was caught."
refs = ["CVE-2021-42694", "CWE-1007"]
generate = ["const error = { name: \"none\" };\nlet seen = \"\";\ntry {\n  null.x;\n} catch (err", { code_point = 0x043E }, "r) {\n  seen = error.name;\n}\nreturn seen;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_HOMOGRAPH"
[control]
on = "drawn"
value = ["TypeError", "none"]
---*/
