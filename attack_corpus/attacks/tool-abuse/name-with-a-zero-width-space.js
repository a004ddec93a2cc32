/*---
title = "a name with an invisible character"
why = "It reads like another name and is none of those on a list."
refs = ["CWE-1007"]
tools = { "echo" = 1 }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "INVALID_NAME"
[control]
calls = 1
---*/
const name = ["echo", "\u200b"].join("");
return await callTool(name, {});
