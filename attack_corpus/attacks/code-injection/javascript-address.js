/*---
title = "a javascript: address"
why = "Assigning a location is running its text."
refs = ["CWE-79", "CWE-94"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "UNKNOWN_GLOBAL"
[control]
script = """
globalThis.location = { set href(url) { (0, eval)(url.slice(11)); } };
location.href = "javascript:callTool('canary', {})";
"""
canary = true
---*/
location.href = "javascript:callTool('canary', {})";
