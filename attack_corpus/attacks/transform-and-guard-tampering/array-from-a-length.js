/*---
title = "a list made from a length alone, with a callback for each place"
why = "One call runs the callback as often as the number says; the steps are the engine's and no guard counts them."
refs = ["CWE-834", "ECMA-262 sec-array.from"]
preset = ["agentscript", "javascript"]
options = { timeout = 1000, cpu_timeout = 100 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
on = "guarded"
canary = true
script = """
Array.from({ length: 20000 }, () => 0);
await callTool("canary", {});
"""
---*/
Array.from({ length: 2 ** 32 - 1 }, () => 0);
await callTool("canary", {});
