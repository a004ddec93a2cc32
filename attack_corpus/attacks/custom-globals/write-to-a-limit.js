/*---
title = "a limit of the caller's raised by the script"
why = "A check that reads its limit from data that it handed to the script is a check by the script."
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
config.limits.refund = 1000000;
if (config.limits.refund > 100) await callTool("canary", {});
"""
---*/
config.limits.refund = 1000000;
if (config.limits.refund > 100) await callTool("canary", {});
