/*---
title = "an error with a message of twenty megabytes"
why = "Messages go where values do not: into logs, answers to models, exceptions of the caller's."
refs = ["CWE-779", "CWE-770"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "Error"
[control]
bytes = 20000000
script = """
return new Error("m".repeat(20000000)).message;
"""
---*/
throw new Error("m".repeat(20000000));
