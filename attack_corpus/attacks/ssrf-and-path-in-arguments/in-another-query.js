/*---
title = "a URL in the query of another"
why = "A proxy fetches what it is told to."
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
return await callTool("open", { url: "https://proxy.example.com/?to=http%3A%2F%2F169.254.169.254%2F" });
