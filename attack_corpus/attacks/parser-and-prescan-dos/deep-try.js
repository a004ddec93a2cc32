/*---
title = "try in try"
why = "Each needs its catch, which may stand a thousand lines away."
refs = ["CWE-674", "CWE-400"]
generate = [{ repeat = "try {\n", count = 900 }, { repeat = "} catch {}\n", count = 900 }]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NESTING_OVERFLOW"
within_ms = 1000
[control]
on = "walk"
throws = "RecursionError"
---*/
