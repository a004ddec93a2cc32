/*---
title = "strings that are long together"
why = "Each of them is below the limit for one."
refs = ["CWE-770", "CWE-400"]
preset = ["strict", "secure"]
generate = ["return [", { repeat = "'0123456789012345678901234567890123456789',\n", count = 2600 }, "].join('');"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_INPUT_TOO_LARGE"
within_ms = 1000
[control]
bytes = 100000
---*/
