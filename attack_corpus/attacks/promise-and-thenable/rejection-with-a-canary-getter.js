/*---
title = "a rejection whose reason has getters"
why = "Whoever prints the reason of an unhandled rejection runs them."
refs = ["CWE-913"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
[control]
canary = true
script = """
const reason = { get message() { callTool('canary', {}); return 'm'; } };
String(reason.message);
"""
---*/
const reason = { get message() { callTool("canary", {}); return "m"; }, get name() { callTool("canary", {}); return "n"; } };
await Promise.reject(reason);
