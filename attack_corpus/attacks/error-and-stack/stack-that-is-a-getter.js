/*---
title = "an error whose stack is a getter"
why = "Code that shows a stack reads a property that a script can define."
refs = ["CWE-913"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "Error"
[control]
canary = true
script = """
const error = new Error("m");
Object.defineProperty(error, "stack", { get() { callTool("canary", {}); return ""; } });
return error.stack;
"""
---*/
const error = new Error("m");
Object.defineProperty(error, "stack", { get() { callTool("canary", {}); return ""; } });
throw error;
