/*---
title = "a cause that is a getter"
why = "Printing the chain of causes runs it."
refs = ["CWE-913"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
[control]
canary = true
script = """
const error = new Error('m');
Object.defineProperty(error, 'cause', { get() { callTool('canary', {}); return null; } });
String(error.cause);
"""
---*/
const error = new Error("m");
Object.defineProperty(error, "cause", { get() { callTool("canary", {}); return null; } });
throw error;
