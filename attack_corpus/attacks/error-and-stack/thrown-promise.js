/*---
title = "a promise, thrown"
why = "Thrown values that are awaited on the way out run their own then."
refs = ["CWE-913"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "Error"
[control]
canary = true
script = """
const thrown = { then() { callTool("canary", {}); } };
Promise.resolve(thrown);
await null;
"""
---*/
throw { then() { callTool("canary", {}); } };
