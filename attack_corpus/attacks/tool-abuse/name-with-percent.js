/*---
title = "a percent-encoded name"
why = "A handler that builds URLs of names decodes it."
refs = ["CWE-177"]
tools = { "echo" = 1 }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "INVALID_NAME"
[control]
calls = 1
---*/
const name = ["db", "drop"].join("%2f");
return await callTool(name, {});
