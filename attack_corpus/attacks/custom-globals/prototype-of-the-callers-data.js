/*---
title = "the prototype of the caller's data polluted"
why = "Objects of the caller's share a prototype with all others; so a property put there is in every limit and every role."
refs = ["CWE-1321"]
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"] } } }
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[control]
canary = true
script = """
const config = { limits: {} };
config.limits.__proto__.isAdmin = true;
if (({}).isAdmin) await callTool("canary", {});
"""
---*/
config.limits.__proto__.isAdmin = true;
if (({}).isAdmin) await callTool("canary", {});
