/*---
title = "an IPv4 address behind NAT64"
why = "A gateway translates it back (RFC 6052)."
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
return await callTool("open", { url: "http://[64:ff9b::a9fe:a9fe]/" });
