/*---
title = "a second require made for another place"
why = "What is made by createRequire was not what the policy had looked at."
refs = ["CVE-2023-32006", "CWE-863"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "DISALLOWED_IDENTIFIER"
[under.javascript]
stopped_by = "rules"
code = "UNKNOWN_GLOBAL"
[control]
canary = true
script = """
const module = { constructor: { createRequire: (path) => require } };
const other = module.constructor.createRequire("/etc/x.js");
if (other("child_process").execSync("id")) await callTool("canary", {});
"""
---*/
const other = module.constructor.createRequire("/etc/x.js");
if (other("child_process").execSync("id")) await callTool("canary", {});
