/*---
title = "a host that is percent-encoded"
why = "Some clients decode it, some judges do not."
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
return await callTool("open", { url: "http://%31%32%37.0.0.1/" });
