/*---
title = "a limit turned into a getter"
why = "It answers one thing to the check and another to the use."
refs = ["CWE-367", "CWE-471"]
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
Object.defineProperty(config.limits, 'refund', { get: () => 1e9 });
if (config.limits.refund > 100) await callTool('canary', {});
"""
---*/
Object.defineProperty(config.limits, "refund", { get: () => 1e9 });
if (config.limits.refund > 100) await callTool("canary", {});
