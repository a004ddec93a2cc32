/*---
title = "a tool that exports all"
why = "Two words that are harmless apart."
refs = ["CWE-770", "CWE-200"]
level = ["STRICT", "PERMISSIVE"]
tools = { "exportAll" = [1] }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "BULK_OPERATION"
[control]
calls = 1
---*/
return await callTool("exportAll", {});
