/*---
title = "a hundred patterns, each of them slow enough to pass"
why = "A limit for one does not limit all."
refs = ["CWE-1333", "CWE-770"]
preset = "javascript"
generate = ["const text = ' '.repeat(8000) + 'x';\n", { repeat = "/\\s+$/.test(text);\n", count = 120 }, "return 1;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_REGEX_COUNT"
within_ms = 1000
[control]
hangs = true
---*/
