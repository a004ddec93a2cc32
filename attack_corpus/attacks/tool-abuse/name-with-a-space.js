/*---
title = "a name with a space"
why = "A handler that hands names to a shell runs two words."
refs = ["CWE-78"]
tools = { "echo" = 1 }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "INVALID_NAME"
[control]
calls = 1
---*/
const name = ["echo", "rf"].join(" ");
return await callTool(name, {});
