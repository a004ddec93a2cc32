/*---
title = "an address deep in a list"
why = "A judge that looks at url looks at the first level."
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
return await callTool("open", { jobs: [[{ options: [{ target: "http://192.168.0.1/" }] }]] });
