/*---
title = "arguments deeper than a tool gets"
why = "A handler that walks them by recursion falls."
refs = ["CWE-674"]
tools = "basic"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "ToolError"
[control]
calls = 1
---*/
let deep = 1;
for (let i = 0; i < 150; i++) deep = { deep };
return await callTool("echo", { deep });
