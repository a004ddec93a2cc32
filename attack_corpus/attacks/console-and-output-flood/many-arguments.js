/*---
title = "one call with eight thousand arguments"
why = "Counting calls counts one; joining the arguments makes a text over the bound."
refs = ["CWE-770"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "CONSOLE_LIMIT_EXCEEDED"
[control]
bytes = 80000
script = """
return Array.from({ length: 8000 }, () => "xxxxxxxxxx").join(" ");
"""
---*/
console.log(...Array.from({ length: 8000 }, () => "xxxxxxxxxx"));
