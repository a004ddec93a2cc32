/*---
title = "require by the main module"
why = "The policy belonged to each module's own require; the main module's was another one."
refs = ["CVE-2023-23918", "CWE-863"]
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
process.mainModule = { require };
if (process.mainModule.require("child_process").execSync("id")) await callTool("canary", {});
"""
---*/
if (process.mainModule.require("child_process").execSync("id")) await callTool("canary", {});
