/*---
title = "a name written from right to left"
why = "A log shows another name than was called."
refs = ["CWE-451"]
tools = { "echo" = 1 }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "INVALID_NAME"
[control]
calls = 1
---*/
const name = ["\u202e", "ohce"].join("");
return await callTool(name, {});
