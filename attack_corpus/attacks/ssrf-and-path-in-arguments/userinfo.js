/*---
title = "a harmless host as the name of a user"
why = "What stands before the @ is no host."
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
return await callTool("open", { url: "http://example.com@169.254.169.254/" });
