/*---
title = "an error whose name becomes text by code of its own"
why = "Joining a name and a message calls toString of whatever stands there."
refs = ["CWE-913", "CWE-704"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "Error"
[control]
canary = true
script = """
const error = new Error("m");
error.name = { toString() { callTool("canary", {}); return "E"; } };
return `${error}`;
"""
---*/
const error = new Error("m");
error.name = { toString() { callTool("canary", {}); return "E"; } };
throw error;
