/*---
title = "a NUL before the ending"
why = "What is in C ends there."
refs = ["CWE-158"]
tools = { "open" = "secret" }
options = { "argument_policy" = {} }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "ARGUMENT_POLICY"
[control]
calls = 1
---*/
return await callTool("open", { file: "report\u0000.pdf" });
