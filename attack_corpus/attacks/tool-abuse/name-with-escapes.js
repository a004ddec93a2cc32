/*---
title = "a name that is a terminal escape"
why = "A terminal that shows names obeys it."
refs = ["CWE-150"]
tools = { "echo" = 1 }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "INVALID_NAME"
[control]
calls = 1
---*/
const name = ["\u001b", "[2J"].join("");
return await callTool(name, {});
