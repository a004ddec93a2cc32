/*---
title = "names that meet a pattern, in any case of letters"
why = "The pattern has the flag i."
tools = { "db:read" = 1, "API:Show" = 2 }
options = { "double_vm" = { "parent_validation" = { "allowed_operation_pattern" = "/^(db|api):[a-z]+$/i", "blocked_operation_patterns" = ["/drop/i"] } } }
[expect]
value = [1, 2]
---*/
return [await callTool("db:read", {}), await callTool("API:Show", {})];
