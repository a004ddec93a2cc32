/*---
title = "the global object of browsers"
why = "Every host has its own name for it."
refs = ["CWE-668", "CWE-749", "ECMA-262 sec-global-object"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_GLOBAL_ACCESS"
[control]
script = """
globalThis.window = globalThis;
await window.callTool("canary", {});
"""
canary = true
---*/
await window.callTool("canary", {});
