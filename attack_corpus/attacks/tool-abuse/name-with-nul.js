/*---
title = "a name with a NUL"
why = "What is in C ends there."
refs = ["CWE-158"]
tools = { "echo" = 1 }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "INVALID_NAME"
[control]
calls = 1
---*/
const name = ["echo", "\u0000", "x"].join("");
return await callTool(name, {});
