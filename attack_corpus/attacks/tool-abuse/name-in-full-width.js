/*---
title = "a name in full-width letters"
why = "A handler that normalises names finds the tool."
refs = ["CWE-176"]
tools = { "echo" = 1 }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
id = "INVALID_NAME"
[control]
calls = 1
---*/
const name = ["\uff45\uff43\uff48\uff4f"].join("");
return await callTool(name, {});
