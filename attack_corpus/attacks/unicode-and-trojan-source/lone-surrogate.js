/*---
title = "half a character"
why = "A lone surrogate cannot be written as UTF-8: an unprepared host raises in the middle of its work."
refs = ["CWE-176", "CWE-755"]
generate = ["return '", { code_point = 0xD800 }, "'.length"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_LONE_SURROGATE"
[control]
throws = "UnicodeEncodeError"
---*/
