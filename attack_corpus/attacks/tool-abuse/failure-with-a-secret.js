/*---
title = "a tool's failure that holds a path and a key"
why = "Messages of exceptions are written for whoever runs the tool."
refs = ["CWE-209", "CWE-532"]
tools = "basic"
[expect]
stopped_by = "broker"
value = ["ToolError", "the tool failed"]
[control]
calls = 1
---*/
try {
  return await callTool("fail", {});
} catch (error) {
  return [error.name, error.message];
}
