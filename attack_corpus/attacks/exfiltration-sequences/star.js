/*---
title = "every field, by a star"
why = "Everything is one character."
refs = ["CWE-770", "CWE-200"]
level = ["STRICT", "SECURE", "STANDARD", "PERMISSIVE"]
tools = { "show" = [1] }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "BULK_OPERATION"
[control]
calls = 1
---*/
return await callTool("show", { fields: ["*"] });
