/*---
title = "a string on the line after return"
why = "The line ends the statement; Esprima alone reads the string as what is returned, and would print it so."
refs = ["CWE-436", "ECMA-262 sec-rules-of-automatic-semicolon-insertion"]
preset = ["agentscript", "javascript"]
tools = { getUser = 7 }
[expect]
stopped_by = "parse"
value = 7
[control]
on = "read"
value = ["ReturnStatement", "Literal"]
script = """
return
"canary";
"""
---*/
const name = () => {
  return
  "canary";
};
return await callTool(name() ?? "getUser", {});
