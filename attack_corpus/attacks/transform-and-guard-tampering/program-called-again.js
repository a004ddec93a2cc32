/*---
title = "the program started once more by the name of its own function"
why = "Each start of the wrapper's function is a run of its own with fresh variables, made by the script and not the host."
refs = ["CWE-674", "CWE-749"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "RESERVED_PREFIX"
[control]
on = "pasted"
canary = true
script = """
if (globalThis.again) return callTool("canary", {});
globalThis.again = true;
await __ag_main();
"""
---*/
if (Math.random() < 0.5) await callTool("canary", {});
await __ag_main();
