/*---
title = "the caller's frozen object given another prototype"
why = "A frozen object keeps its own properties; what it lacks is looked up in a prototype that a script may choose."
refs = ["CWE-471"]
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"] } } }
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
script = """
const config = { limits: { refund: 100 } };
Object.setPrototypeOf(config.limits, { unlimited: true });
if (config.limits.unlimited) await callTool("canary", {});
"""
---*/
Object.setPrototypeOf(config.limits, { unlimited: true });
if (config.limits.unlimited) await callTool("canary", {});
