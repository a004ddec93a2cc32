/*---
title = "Object.assign over the caller's data"
why = "A merge writes without the syntax of an assignment."
refs = ["CWE-471", "CWE-915"]
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"], at = "2024-01-01" } } }
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
script = """
const config = { limits: { refund: 100 }, roles: ['reader'] };
Object.assign(config.limits, { refund: 1e9 });
if (config.limits.refund > 100) await callTool('canary', {});
"""
---*/
Object.assign(config.limits, { refund: 1e9 });
if (config.limits.refund > 100) await callTool("canary", {});
