/*---
title = "the caller's global replaced as a whole"
why = "What is checked later by name would be the script's own object."
refs = ["CWE-471"]
options = { globals = { config = { limits = { refund = 100 }, roles = ["reader"] } } }
[expect]
stopped_by = "rules"
code = "NO_GLOBAL_ASSIGNMENT"
[control]
canary = true
script = """
let config = { roles: ["reader"] };
config = { roles: ["admin"] };
if (config.roles[0] === "admin") await callTool("canary", {});
"""
---*/
config = { roles: ["admin"] };
if (config.roles[0] === "admin") await callTool("canary", {});
