/*---
title = "one character that is two dots"
why = "Compatibility folding makes ../ of it."
refs = ["CWE-22"]
tools = { "open" = "secret" }
options = { "argument_policy" = {} }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "ARGUMENT_POLICY"
[control]
calls = 1
---*/
return await callTool("open", { name: "\u2025/etc/passwd" });
