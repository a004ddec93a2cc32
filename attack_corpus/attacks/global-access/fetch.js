/*---
title = "a request by fetch"
why = "A script that may ask the network may tell it everything."
refs = ["CWE-918", "CWE-749"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "DISALLOWED_IDENTIFIER"
[under.javascript]
stopped_by = "rules"
code = "UNKNOWN_GLOBAL"
[control]
script = """
globalThis.fetch = (url) => callTool("canary", { url });
await fetch("http://169.254.169.254/latest/meta-data/");
"""
canary = true
---*/
await fetch("http://169.254.169.254/latest/meta-data/");
