/*---
title = "a name with a letter of another script in it"
why = "A person who approves the call reads echo."
refs = ["CWE-1007"]
tools = { "echo" = 1 }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "INVALID_NAME"
[control]
calls = 1
---*/
const name = ["\u0435", "cho"].join("");
return await callTool(name, {});
