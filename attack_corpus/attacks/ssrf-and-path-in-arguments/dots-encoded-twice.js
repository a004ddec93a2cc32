/*---
title = "dots that are encoded twice"
why = "Decoded once they are harmless."
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
return await callTool("open", { path: "%252e%252e%252fetc%252fpasswd" });
