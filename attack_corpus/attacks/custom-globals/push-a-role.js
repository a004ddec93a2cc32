/*---
title = "a role added to a list of the caller's"
why = "Freezing an object and not what is in it leaves every list open."
refs = ["CWE-471", "CWE-269"]
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"] } } }
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
script = """
const config = Object.freeze({ roles: ["reader"] });
config.roles.push("admin");
if (config.roles.includes("admin")) await callTool("canary", {});
"""
---*/
config.roles.push("admin");
if (config.roles.includes("admin")) await callTool("canary", {});
