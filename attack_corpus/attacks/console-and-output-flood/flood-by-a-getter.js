/*---
title = "a getter that logs while it is logged"
why = "Code that runs while a line is made adds lines inside lines."
refs = ["CWE-674", "CWE-770"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "CONSOLE_LIMIT_EXCEEDED"
[control]
throws = "RangeError"
script = """
const log = (value) => Object.values(value);
const value = { get again() { return log(value); } };
log(value);
"""
---*/
const value = { get again() { for (let i = 0; i < 200; i++) console.log(i); return 1; } };
console.log(value);
