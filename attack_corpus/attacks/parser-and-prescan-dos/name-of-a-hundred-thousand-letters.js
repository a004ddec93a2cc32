/*---
title = "a name as long as a book"
why = "Every table of names, message and log holds it again."
refs = ["CWE-770", "CWE-400"]
generate = ["const ", { repeat = "a", count = 60000 }, " = () => 1;\nreturn [", { repeat = "a", count = 1 }, "].length;"]
[expect]
stopped_by = "prescan"
code = "PRESCANNER_LINE_TOO_LONG"
within_ms = 1000
[control]
script = """
const name = "a".repeat(60000);
return name;
"""
bytes = 60000
---*/
