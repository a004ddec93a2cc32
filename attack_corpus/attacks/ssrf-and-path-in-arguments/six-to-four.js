/*---
title = "an IPv4 address in 6to4"
why = "The address stands in the prefix (RFC 3056)."
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
return await callTool("open", { url: "http://[2002:a9fe:a9fe::1]/" });
