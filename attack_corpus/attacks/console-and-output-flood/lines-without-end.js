/*---
title = "a loop that logs"
why = "Each line is kept for the caller; without a bound the caller's memory is the script's to fill."
refs = ["CWE-770", "CWE-779"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "CONSOLE_LIMIT_EXCEEDED"
[control]
hangs = true
script = """
const lines = [];
for (;;) lines.push("line");
"""
---*/
for (;;) console.log("line");
