/*---
title = "a path that only begins like the root"
why = "A comparison of beginnings takes it for one below."
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
return await callTool("open", { file: "/srv/database/users.db" });
