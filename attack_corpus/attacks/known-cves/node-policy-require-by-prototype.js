/*---
title = "require found on the prototype of the main module"
why = "The policy watches the require that it hands out; the same function lies on a prototype one step away."
refs = ["CVE-2023-30581", "CWE-862"]
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
process.mainModule = { __proto__: { require } };
const load = process.mainModule.__proto__.require;
if (load("child_process").execSync("id")) await callTool("canary", {});
"""
---*/
const load = process.mainModule.__proto__.require;
if (load("child_process").execSync("id")) await callTool("canary", {});
