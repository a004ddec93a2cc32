/*---
title = "a byte order mark inside the hole of a template"
why = "A check that takes templates for text takes the code in their holes for text too."
refs = ["CWE-1007", "ECMA-262 sec-template-literals"]
generate = ["const n = 1;\nreturn `${typeof", { code_point = 0xFEFF }, "n}`;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_UNICODE_SUSPICIOUS"
[control]
on = "drawn"
value = ["throws ReferenceError", "number"]
---*/
