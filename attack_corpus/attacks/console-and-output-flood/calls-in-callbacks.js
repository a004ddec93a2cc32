/*---
title = "a flood by callbacks of a built-in"
why = "No loop of the script's turns; the built-in does."
refs = ["CWE-770"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "CONSOLE_LIMIT_EXCEEDED"
[control]
bytes = 1000000
script = """
return Array(200000).fill(0).map((n) => 'line');
"""
---*/
Array(200000).fill(0).forEach(() => console.log("line"));
