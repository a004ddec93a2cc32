/*---
title = "await of await"
why = "Each waits for the one inside."
refs = ["CWE-674", "CWE-400"]
generate = ["const x = ", { repeat = "await\n", count = 1900 }, "1"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_NESTING_OVERFLOW"
within_ms = 1000
[control]
on = "read"
throws = "RecursionError"
---*/
