/*---
title = "a name beside the pattern of the allowed ones"
why = "A list of names is long; a pattern is what people write."
refs = ["CWE-862"]
tools = { "shell:run" = 1 }
options = { "double_vm" = { "parent_validation" = { "allowed_operation_pattern" = "/^(db|api):[a-z]+$/i", "blocked_operation_patterns" = ["/drop/i"] } } }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "NOT_ALLOWED"
[control]
calls = 1
---*/
const name = ["shell", "run"].join(":");
return await callTool(name, {});
