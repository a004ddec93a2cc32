/*---
title = "a public host that is not on the list"
why = "An allow list is the only one that is complete."
refs = ["CWE-918"]
tools = { "open" = "secret" }
options = { "argument_policy" = { "allow_hosts" = ["api.example.com", "*.cdn.example.com"] } }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "ARGUMENT_POLICY"
[control]
calls = 1
---*/
return await callTool("open", { url: "https://collect.example.net/" });
