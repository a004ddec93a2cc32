/*---
title = "a flood spread over all levels"
why = "A limit for each level allows five times as much."
refs = ["CWE-770"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "CONSOLE_LIMIT_EXCEEDED"
[control]
bytes = 1000000
script = """
return Array(200000).fill('line');
"""
---*/
const levels = [console.log, console.info, console.warn, console.error, console.debug];
Array(200000).fill(0).forEach((_, i) => levels[i % 5]("line"));
