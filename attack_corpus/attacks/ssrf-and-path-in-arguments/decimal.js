/*---
title = "an address as one decimal number"
why = "inet_aton takes it, a list of forbidden texts does not know it."
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
return await callTool("open", { url: "http://2852039166/latest/" });
