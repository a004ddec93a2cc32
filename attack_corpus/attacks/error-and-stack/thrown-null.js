/*---
title = "null, thrown"
why = "What reads properties of what was thrown fails itself where there are none."
refs = ["CWE-476"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
message = "null"
[control]
throws = "TypeError"
script = """
try { throw null; } catch (error) { return error.message; }
"""
---*/
throw null;
