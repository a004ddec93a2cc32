/*---
title = "the global object of Node"
why = "The oldest name on the server."
refs = ["CWE-668", "CWE-749", "ECMA-262 sec-global-object"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_GLOBAL_ACCESS"
[control]
script = """
globalThis.global = { process: { mainModule: { require } } };
const out = global.process.mainModule.require("child_process").execSync("id");
await callTool("canary", { out });
"""
canary = true
---*/
const out = global.process.mainModule.require("child_process").execSync("id");
await callTool("canary", { out });
