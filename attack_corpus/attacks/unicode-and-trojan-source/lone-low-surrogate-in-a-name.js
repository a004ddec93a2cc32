/*---
title = "the second half of a character inside a name"
why = "No encoder can write it: what is logged is not what is run."
refs = ["CWE-176", "CWE-755"]
generate = ["const x", { code_point = 0xDC00 }, " = 1;\nreturn 1;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_LONE_SURROGATE"
[control]
throws = "UnicodeEncodeError"
---*/
