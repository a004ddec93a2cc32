/*---
title = "another prototype for the caller's data"
why = "What is not its own is then read from the script's object."
refs = ["CWE-471", "CWE-1321"]
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
Object.setPrototypeOf(config, { isAdmin: true });
if (config.isAdmin) await callTool('canary', {});
"""
---*/
Object.setPrototypeOf(config, { isAdmin: true });
if (config.isAdmin) await callTool("canary", {});
