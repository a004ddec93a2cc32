/*---
title = "the constructor by setTimeout"
why = "Timers are the host's as well."
refs = ["CWE-95", "CWE-668"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
script = """
globalThis.setTimeout = () => {};
await setTimeout.constructor("return callTool('canary', {})")();
"""
canary = true
---*/
await setTimeout.constructor("return callTool('canary', {})")();
