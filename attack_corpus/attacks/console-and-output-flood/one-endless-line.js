/*---
title = "one line of a hundred megabytes"
why = "A bound on the number of lines is none on their length."
refs = ["CWE-770", "CWE-400"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "CONSOLE_LIMIT_EXCEEDED"
[control]
bytes = 30000000
script = """
return "x".repeat(30000000);
"""
---*/
console.log("x".repeat(30000000));
