/*---
title = "a limit written as text, deep down"
why = "A judge that looks for numbers sees a text."
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
return await callTool("show", { options: { paging: [{ page_size: "250000" }] } });
