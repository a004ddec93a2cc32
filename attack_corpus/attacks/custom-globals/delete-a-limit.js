/*---
title = "a limit of the caller's deleted"
why = "An absent limit is no limit to code that compares with undefined."
refs = ["CWE-471"]
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"] } } }
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
script = """
const config = { limits: { refund: 100 } };
delete config.limits.refund;
if (!(50000 > config.limits.refund)) await callTool("canary", {});
"""
---*/
delete config.limits.refund;
if (!(50000 > config.limits.refund)) await callTool("canary", {});
