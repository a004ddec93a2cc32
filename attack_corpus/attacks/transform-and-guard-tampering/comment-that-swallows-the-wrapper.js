/*---
title = "a comment without an end"
why = "It swallows what the wrapper prints behind the script: the check of the result, and the closing of the budget."
refs = ["CWE-94", "CWE-74", "ECMA-262 sec-comments"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
canary = true
script = """
const send = callTool; /* ; send = null;
and what else the wrapper says /* end of wrapper */ await send("canary", {});
"""
---*/
const send = callTool; /* ; send = null;
