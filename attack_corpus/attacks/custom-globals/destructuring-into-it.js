/*---
title = "the caller's data as the target of a pattern"
why = "A pattern assigns to any place, not only to names."
refs = ["CWE-471", "ECMA-262 sec-destructuring-assignment"]
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"], at = "2024-01-01" } } }
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
script = """
const config = { limits: { refund: 100 }, roles: ['reader'] };
[config.limits.refund] = [1e9];
if (config.limits.refund > 100) await callTool('canary', {});
"""
---*/
[config.limits.refund] = [1e9];
if (config.limits.refund > 100) await callTool("canary", {});
