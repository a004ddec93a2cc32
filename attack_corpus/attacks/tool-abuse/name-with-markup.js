/*---
title = "a name that is markup"
why = "A dashboard that shows names runs it."
refs = ["CWE-79"]
tools = { "echo" = 1 }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "INVALID_NAME"
[control]
calls = 1
---*/
const name = ["<img src=x onerror=alert(1)>"].join("");
return await callTool(name, {});
