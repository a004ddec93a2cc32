/*---
title = "a host that ends like a listed one"
why = "A comparison of ends takes it for one below."
refs = ["CWE-918"]
tools = { "open" = "secret" }
options = { "argument_policy" = { "allow_hosts" = ["*.cdn.example.com"] } }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "ARGUMENT_POLICY"
[control]
calls = 1
---*/
return await callTool("open", { url: "https://evilcdn.example.com/" });
