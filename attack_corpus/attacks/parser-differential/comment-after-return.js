/*---
title = "a comment over two lines after return"
why = "A comment that holds a line end is one for the rules of semicolons; a reader that drops comments first misses it."
refs = ["CWE-436", "ECMA-262 sec-comments"]
preset = ["agentscript", "javascript"]
tools = { getUser = 7 }
[expect]
stopped_by = "parse"
value = 7
[control]
canary = true
script = """
const name = () => { return "canary"; };
return await callTool(name() ?? "getUser", {});
"""
---*/
const name = () => { return /*
*/ "canary"; };
return await callTool(name() ?? "getUser", {});
