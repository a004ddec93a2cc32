/*---
title = "a byte order mark that parts two words"
why = "To the engine it is a space, to the eye nothing: what is read as one unknown name are two words."
refs = ["CWE-1007", "ECMA-262 sec-white-space"]
generate = ["const wait = async (n) => n;\nreturn await", { code_point = 0xFEFF }, "wait(5);"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_UNICODE_SUSPICIOUS"
[control]
on = "drawn"
value = ["throws ReferenceError", 5]
---*/
