/*---
title = "one line made of a huge list"
why = "Joining the list makes the text before anybody counts it."
refs = ["CWE-770", "CWE-400"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "CONSOLE_LIMIT_EXCEEDED"
[control]
bytes = 2000000
script = """
return Array(300000).fill('abcdefg');
"""
---*/
console.log("" + Array(300000).fill("abcdefg"));
