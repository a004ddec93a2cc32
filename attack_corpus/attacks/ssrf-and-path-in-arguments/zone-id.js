/*---
title = "a link-local address with a zone"
why = "The zone hides the address from a parser."
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
return await callTool("open", { url: "http://[fe80::1%25eth0]/" });
