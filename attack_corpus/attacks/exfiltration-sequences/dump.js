/*---
title = "a tool that dumps"
why = "One call can be enough."
refs = ["CWE-770", "CWE-200"]
level = "STANDARD"
tools = { "db:dump" = [1] }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "BULK_OPERATION"
[control]
calls = 1
---*/
return await callTool("db:dump", { table: "users" });
