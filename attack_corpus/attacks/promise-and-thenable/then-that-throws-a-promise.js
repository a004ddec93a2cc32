/*---
title = "a thenable whose then throws a promise"
why = "What was thrown is itself to be awaited, and whoever does waits for the script."
refs = ["CWE-755"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
[control]
pending = true
script = """
await new Promise(() => {});
"""
---*/
return { then() { throw new Promise(() => {}); } };
