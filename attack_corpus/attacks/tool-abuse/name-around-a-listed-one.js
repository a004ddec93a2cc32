/*---
title = "a name that contains a listed one"
why = "A pattern that is searched for and not matched whole lets it pass."
refs = ["CWE-185"]
tools = { "myfiles:x" = 1 }
options = { "allowed_tool_names" = ["db.read", "/files:.*/"] }
[expect]
stopped_by = "rules"
code = "DYNAMIC_CALL_TARGET"
[peeled]
rules = { "stopped_by" = "broker", "code" = "OPERATION_BLOCKED", "id" = "NOT_ALLOWED" }
[control]
calls = 1
---*/
const name = ["my", "files:", "x"].join("");
return await callTool(name, {});
