/*---
title = "an IPv4 address mapped into IPv6"
why = "The kernel connects to the IPv4 address."
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
return await callTool("open", { url: "http://[::ffff:169.254.169.254]/" });
