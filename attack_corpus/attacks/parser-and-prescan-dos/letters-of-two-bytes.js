/*---
title = "an input that is twice as large in bytes as in letters"
why = "A limit in letters lets twice, three or four times as much through."
refs = ["CWE-131", "CWE-770"]
generate = ["return '", { repeat = "я", count = 60000 }, "';"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_INPUT_TOO_LARGE"
within_ms = 1000
[control]
bytes = 110000
---*/
