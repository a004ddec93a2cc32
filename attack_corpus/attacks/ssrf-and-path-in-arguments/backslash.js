/*---
title = "a backslash before the @"
why = "For some it ends the host, for others it does not (CVE-2020-26291)."
refs = ["CWE-918", "CVE-2020-26291"]
tools = { "open" = "secret" }
options = { "argument_policy" = {} }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "ARGUMENT_POLICY"
[control]
calls = 1
---*/
return await callTool("open", { url: "http://example.com\\@169.254.169.254/" });
