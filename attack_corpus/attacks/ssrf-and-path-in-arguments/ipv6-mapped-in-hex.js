/*---
title = "a mapped address without dots"
why = "The same, without a trace of the IPv4 spelling."
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
return await callTool("open", { url: "http://[::ffff:a9fe:a9fe]/" });
