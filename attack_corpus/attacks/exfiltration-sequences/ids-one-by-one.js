/*---
title = "ids tried one after the other"
why = "Each call is harmless; all together are the table."
refs = ["CWE-799", "CWE-639"]
level = "STANDARD"
tools = { "show" = { "name" = "x" } }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "RAPID_ENUMERATION"
[control]
calls = 40
---*/
const found = [];
for (let id = 1; id <= 40; id++) found.push(await callTool("show", { id }));
return found;
