/*---
title = "an address in full-width digits"
why = "IDNA maps them before the name is resolved."
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
return await callTool("open", { url: "http://\uff11\uff16\uff19.254.169.254/" });
