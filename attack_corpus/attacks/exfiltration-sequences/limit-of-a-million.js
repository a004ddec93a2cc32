/*---
title = "a limit of a million"
why = "Paging is a limit; this is none."
refs = ["CWE-770", "CWE-200"]
level = "STANDARD"
tools = { "show" = [1] }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "BULK_OPERATION"
[control]
calls = 1
---*/
return await callTool("show", { limit: 1000000 });
