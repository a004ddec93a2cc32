/*---
title = "a path in a home directory"
why = "A shell or expanduser makes it absolute."
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
return await callTool("open", { file: "~/.ssh/id_ed25519" });
