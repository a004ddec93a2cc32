/*---
title = "an address with no scheme before it"
why = "Clients put http:// before it themselves."
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
return await callTool("open", { target: "169.254.169.254/latest/meta-data/" });
