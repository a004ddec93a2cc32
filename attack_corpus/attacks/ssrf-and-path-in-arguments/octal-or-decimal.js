/*---
title = "an address that is private for some and public for others"
why = "Programs differ on leading zeros (CVE-2021-29921)."
refs = ["CWE-918", "CVE-2021-29921"]
tools = { "open" = "secret" }
options = { "argument_policy" = {} }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "ARGUMENT_POLICY"
[control]
calls = 1
---*/
return await callTool("open", { url: "http://010.0.0.1/" });
