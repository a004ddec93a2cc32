/*---
title = "a flood through a method kept in a variable"
why = "A count by the name at the call misses it."
refs = ["CWE-770"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "CONSOLE_LIMIT_EXCEEDED"
[control]
bytes = 1000000
script = """
return Array(200000).fill('x'.repeat(10));
"""
---*/
const say = console.log;
Array(200000).fill(0).forEach(() => say("x".repeat(10)));
