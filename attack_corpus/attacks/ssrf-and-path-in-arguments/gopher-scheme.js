/*---
title = "a URL of the scheme gopher"
why = "It sends any bytes to any port."
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
return await callTool("open", { url: "gopher://127.0.0.1:6379/_FLUSHALL" });
