/*---
title = "a field added to the caller's data"
why = "What is absent reads as undefined until somebody adds it."
refs = ["CWE-471", "CWE-915"]
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"], at = "2024-01-01" } } }
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
script = """
const config = { limits: { refund: 100 }, roles: ['reader'] };
config.isAdmin = true;
if (config.isAdmin) await callTool('canary', {});
"""
---*/
config.isAdmin = true;
if (config.isAdmin) await callTool("canary", {});
