/*---
title = "a list of the caller's emptied by its length"
why = "A list of what is forbidden is shortest when it is empty."
refs = ["CWE-471"]
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"], at = "2024-01-01" } } }
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
script = """
const config = { limits: { refund: 100 }, roles: ['reader'] };
config.roles.length = 0;
if (config.roles.length === 0) await callTool('canary', {});
"""
---*/
config.roles.length = 0;
if (config.roles.length === 0) await callTool("canary", {});
