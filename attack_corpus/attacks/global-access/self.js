/*---
title = "the global object of workers"
why = "Four letters that look like a variable."
refs = ["CWE-668", "CWE-749", "ECMA-262 sec-global-object"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_GLOBAL_ACCESS"
[control]
script = """
globalThis.self = globalThis;
await self["call" + "Tool"]("canary", {});
"""
canary = true
---*/
await self["call" + "Tool"]("canary", {});
