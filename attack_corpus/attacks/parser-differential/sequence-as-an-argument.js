/*---
title = "a sequence in parentheses as an argument"
why = "Printed without its parentheses it is two arguments, and the first of them is the tool's name."
refs = ["CWE-436", "ECMA-262 sec-comma-operator"]
preset = ["agentscript", "javascript"]
tools = { getUser = 7 }
[expect]
stopped_by = "transform"
value = 7
[control]
canary = true
script = """
await callTool("canary", "getUser", {});
"""
---*/
return await callTool(("canary", "getUser"), {});
