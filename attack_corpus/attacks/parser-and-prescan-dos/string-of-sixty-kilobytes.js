/*---
title = "a string longer than a script should hold"
why = "Data belongs into tools; as text it is copied by every layer."
refs = ["CWE-770", "CWE-400"]
generate = ["return '", { repeat = "ab", count = 30000 }, "';"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_STRING_TOO_LONG"
within_ms = 1000
[control]
bytes = 60000
---*/
