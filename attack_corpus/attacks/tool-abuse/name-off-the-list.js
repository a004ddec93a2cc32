/*---
title = "a tool that is not on the list, named at run time"
why = "Layer 1 reads names off the text; this one is made later."
refs = ["CWE-862"]
tools = { "db.drop" = 1 }
options = { "allowed_tool_names" = ["db.read", "/files:.*/"] }
[expect]
stopped_by = "rules"
code = "DYNAMIC_CALL_TARGET"
[peeled]
rules = { "stopped_by" = "broker", "code" = "OPERATION_BLOCKED", "id" = "NOT_ALLOWED" }
[control]
calls = 1
---*/
const name = ["db", "drop"].join(".");
return await callTool(name, {});
