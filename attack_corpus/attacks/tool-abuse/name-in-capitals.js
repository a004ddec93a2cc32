/*---
title = "a listed name in capitals"
why = "Handlers on file systems that fold case find the tool."
refs = ["CWE-178"]
tools = { "DB.READ" = 1 }
options = { "allowed_tool_names" = ["db.read", "/files:.*/"] }
[expect]
stopped_by = "rules"
code = "DYNAMIC_CALL_TARGET"
[peeled]
rules = { "stopped_by" = "broker", "code" = "OPERATION_BLOCKED", "id" = "NOT_ALLOWED" }
[control]
calls = 1
---*/
const name = "db.read".toUpperCase();
return await callTool(name, {});
