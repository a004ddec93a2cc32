/*---
title = "a name of 257 characters"
why = "A log or a table of fixed width cuts it, and shows another name."
refs = ["CWE-130"]
tools = { "echo" = 1 }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "INVALID_NAME"
[control]
calls = 1
---*/
const name = "x".repeat(257);
return await callTool(name, {});
