/*---
title = "a name that ends a text"
why = "A handler that builds queries of names runs the rest."
refs = ["CWE-89"]
tools = { "echo" = 1 }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "INVALID_NAME"
[control]
calls = 1
---*/
const name = ["echo", "--"].join("'");
return await callTool(name, {});
