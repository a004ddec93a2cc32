/*---
title = "an error whose message is a getter"
why = "Describing an error reads its message: code of the script's would run in the midst of the sandbox's own."
refs = ["CWE-913"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
[control]
canary = true
script = """
const error = new Error();
Object.defineProperty(error, "message", { get() { callTool("canary", {}); return "m"; } });
return { message: error.message };
"""
---*/
const error = new Error();
Object.defineProperty(error, "message", { get() { callTool("canary", {}); return "m"; } });
throw error;
