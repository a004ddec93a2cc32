/*---
title = "an absolute path outside of the roots"
why = "No dots are needed."
refs = ["CWE-22"]
tools = { "open" = "secret" }
options = { "argument_policy" = { "roots" = ["/srv/data"] } }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "ARGUMENT_POLICY"
[control]
calls = 1
---*/
return await callTool("open", { file: "/etc/passwd" });
