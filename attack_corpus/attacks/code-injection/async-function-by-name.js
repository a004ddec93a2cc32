/*---
title = "the name that models believe in: AsyncFunction"
why = "There is no global of that name; where a host adds one it compiles text."
refs = ["CWE-95", "ECMA-262 sec-async-function-constructor"]
[expect]
stopped_by = "rules"
code = "NO_EVAL"
[control]
script = """
globalThis.AsyncFunction = (async () => {}).constructor;
await new AsyncFunction("await callTool('canary', {})")();
"""
canary = true
---*/
await new AsyncFunction("await callTool('canary', {})")();
