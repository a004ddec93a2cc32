/*---
title = "text that closes the parentheses of a wrapper"
why = "A wrapper that returns (SCRIPT) runs whatever stands between the parentheses that the script closes and opens."
refs = ["CWE-94", "CWE-74"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "parse"
code = "PARSE_ERROR"
[control]
canary = true
script = """
return (
1), await callTool("canary", {}), (2
);
"""
---*/
1), await callTool("canary", {}), (2
