/*---
title = "a combining grapheme joiner inside a name"
why = "A mark that joins nothing visible makes two names of one."
refs = ["CVE-2021-42694", "CWE-1007"]
generate = ["let total = false;\nconst add = (tot", { code_point = 0x034F }, "al) => total;\nreturn add(true);"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_UNICODE_SUSPICIOUS"
[control]
on = "drawn"
value = [true, false]
---*/
