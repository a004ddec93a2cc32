/*---
title = "every role of the caller's written over by fill"
why = "A method that writes over a list needs no assignment."
refs = ["CWE-471"]
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"], at = "2024-01-01" } } }
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
script = """
const roles = ['reader'];
roles.fill('admin');
if (roles[0] === 'admin') await callTool('canary', {});
"""
---*/
config.roles.fill("admin");
if (config.roles[0] === "admin") await callTool("canary", {});
