/*---
title = "an aggregate rejection whose errors are a getter"
why = "Describing why all of several failed reads the list of the script's."
refs = ["CWE-913"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "AggregateError"
[control]
canary = true
script = """
const error = new AggregateError([]);
Object.defineProperty(error, 'errors', { get() { callTool('canary', {}); return []; } });
String(error.errors);
"""
---*/
const error = new AggregateError([], "all");
Object.defineProperty(error, "errors", { get() { callTool("canary", {}); return []; } });
await Promise.reject(error);
