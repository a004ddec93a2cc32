/*---
title = "a rejection that nobody handles, thousands of times"
why = "A host that reports each writes without bound."
refs = ["CWE-770", "CWE-400"]
preset = "javascript"
[expect]
stopped_by = "runtime"
value = "quiet"
[control]
bytes = 1000000
script = """
return Array(50000).fill('Unhandled rejection: no');
"""
---*/
for (let i = 0; i < 500; i++) Promise.reject(new Error("no"));
return "quiet";
