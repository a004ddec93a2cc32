/*---
title = "the caller's data as the variable of a loop"
why = "for assigns to any place that its head names."
refs = ["CWE-471", "ECMA-262 sec-for-in-and-for-of-statements"]
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
for (config.limits.refund of [1e9]);
if (config.limits.refund > 100) await callTool('canary', {});
"""
---*/
for (config.limits.refund of [1e9]) { break; }
if (config.limits.refund > 100) await callTool("canary", {});
