/*---
title = "an allowed name that is blocked"
why = "What is blocked counts more than what is allowed, in any case of letters."
refs = ["CWE-862"]
tools = { "API:DropAll" = 1 }
options = { "double_vm" = { "parent_validation" = { "allowed_operation_pattern" = "/^(db|api):[a-z]+$/i", "blocked_operation_patterns" = ["/drop/i"] } } }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "NOT_ALLOWED"
[control]
calls = 1
---*/
const name = ["API", "DropAll"].join(":");
return await callTool(name, {});
