/*---
title = "the constructor by console.log"
why = "What a host adds to the globals was made by the host."
refs = ["CWE-95", "CWE-668"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
script = """
globalThis.console = { log: () => {} };
await console.log.constructor("return callTool('canary', {})")();
"""
canary = true
---*/
await console.log.constructor("return callTool('canary', {})")();
