/*---
title = "a zero-width non-joiner inside a property's name"
why = "The write goes to a twin of the field that is read."
refs = ["CVE-2021-42694", "CWE-1007", "ECMA-262 sec-names-and-keywords"]
generate = ["const user = { locked: false };\nuser.loc", { code_point = 0x200C }, "ked = true;\nreturn user.locked;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_UNICODE_SUSPICIOUS"
[control]
on = "drawn"
value = [true, false]
---*/
