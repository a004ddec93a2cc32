/*---
title = "a tool nobody offered"
why = "Scripts guess names; a handler that dispatches by getattr would run whatever is called so."
refs = ["CWE-470", "CWE-749"]
tools = "basic"
[expect]
stopped_by = "broker"
code = "TOOL_ERROR"
[control]
calls = 1
---*/
return await callTool("__class__", {});
