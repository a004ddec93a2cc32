/*---
title = "a property hung on callTool"
why = "What a script leaves on a function of the host's the next one finds."
refs = ["CWE-471", "CWE-668"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
script = """
callTool.note = "left behind";
await callTool("canary", { note: callTool.note });
"""
canary = true
---*/
callTool.note = "left behind";
await callTool("canary", { note: callTool.note });
