/*---
title = "an override in the last line, with nothing behind it"
why = "A check that looks at strings and comments only misses what stands between tokens."
refs = ["CVE-2021-42574", "CWE-1007"]
generate = ["return 1;\n", { code_point = 0x202E }]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_BIDI_ATTACK"
[control]
on = "drawn"
value = [1, "throws SyntaxError"]
---*/
