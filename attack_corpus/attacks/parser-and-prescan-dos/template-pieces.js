/*---
title = "a text split into the pieces of a template"
why = "Between the holes each piece is short."
refs = ["CWE-770", "CWE-400"]
preset = "javascript"
level = "PERMISSIVE"
generate = ["const a = 1;\nreturn `", { repeat = "0123456789012345678901234567890123456789\n", count = 26000 }, "${a}`;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_INPUT_TOO_LARGE"
within_ms = 1000
[control]
bytes = 1000000
---*/
