/*---
title = "dots that are left when dots are removed"
why = "A filter that removes ../ once makes one."
refs = ["CWE-22"]
tools = { "open" = "secret" }
options = { "argument_policy" = {} }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "ARGUMENT_POLICY"
[control]
calls = 1
---*/
return await callTool("open", { path: "....//....//etc/passwd" });
