/*---
title = "a parameter with the name of the caller's global"
why = "A check that knows a name as the caller's must not take a local variable of that name for it."
refs = ["CWE-693"]
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"] } } }
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[control]
canary = true
script = """
const run = (config) => config.constructor("return 1");
if (run(() => 0)() === 1) await callTool("canary", {});
"""
---*/
const run = (config) => config.constructor("return 1");
if (run(() => 0)() === 1) await callTool("canary", {});
