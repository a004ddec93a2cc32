/*---
title = "the metadata service in IPv6"
why = "Nitro instances have it at a unique local address."
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
return await callTool("open", { url: "http://[fd00:ec2::254]/latest/meta-data/" });
