/*---
title = "a rejection with an object that has a then"
why = "A reason is no value; code that resolves with it would call its then."
refs = ["CWE-913"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "Error"
[control]
canary = true
script = """
Promise.resolve({ then() { callTool("canary", {}); } });
await null;
"""
---*/
await Promise.reject({ then() { callTool("canary", {}); } });
