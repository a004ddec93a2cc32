/*---
title = "from data of the caller's to a constructor of code"
why = "An object of the host carries the host's constructors; from there it is one call to the host's own code."
refs = ["CWE-913"]
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"] } } }
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[control]
canary = true
script = """
const config = { limits: {} };
const make = config.limits.constructor.constructor;
if (typeof make("return 1") === "function") await callTool("canary", {});
"""
---*/
const make = config.limits.constructor.constructor;
if (typeof make("return 1") === "function") await callTool("canary", {});
