/*---
title = "a limit of the caller's counted up"
why = "++ assigns as well."
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
config.limits.refund++;
if (config.limits.refund > 100) await callTool('canary', {});
"""
---*/
config.limits.refund++;
if (config.limits.refund > 100) await callTool("canary", {});
