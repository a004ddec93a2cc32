/*---
title = "the loader behind require"
why = "A policy on require says nothing about the internal function that require calls."
refs = ["CVE-2023-32002", "CWE-288"]
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
require.cache = {};
const module = { constructor: { _load: require } };
if (module.constructor._load("child_process").execSync("id")) await callTool("canary", {});
"""
---*/
if (module.constructor._load("child_process").execSync("id")) await callTool("canary", {});
