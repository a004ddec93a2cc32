/*---
title = "the address zero"
why = "On many systems it is this machine."
refs = ["CWE-918"]
tools = { "open" = "secret" }
options = { "argument_policy" = {} }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "ARGUMENT_POLICY"
[control]
calls = 1
---*/
return await callTool("open", { url: "http://0/" });
