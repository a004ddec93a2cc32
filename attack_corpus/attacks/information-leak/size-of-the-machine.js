/*---
title = "how much memory and how many processors the machine has"
why = "What is known of the machine tells one host from another, and what limits it has."
refs = ["CWE-497", "CWE-200"]
[expect]
stopped_by = "rules"
code = "UNKNOWN_GLOBAL"
[control]
canary = true
script = """
globalThis.navigator = { hardwareConcurrency: 8 };
if (navigator.hardwareConcurrency > 0) await callTool("canary", {});
"""
---*/
if (navigator.hardwareConcurrency > 0) await callTool("canary", {});
