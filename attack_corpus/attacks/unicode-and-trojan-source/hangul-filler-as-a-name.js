/*---
title = "a variable whose name is a Hangul filler"
why = "U+3164 is a letter that has no shape: a parameter nobody sees, with a value from outside."
refs = ["CVE-2021-42694", "CWE-1007"]
generate = ["const { id, ", { code_point = 0x3164 }, " } = { id: \"id\", ", { code_point = 0x3164 }, ": \"rm\" };\nreturn [id,", { code_point = 0x3164 }, "];"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_UNICODE_SUSPICIOUS"
[control]
on = "drawn"
value = ["throws SyntaxError", ["id", "rm"]]
---*/
