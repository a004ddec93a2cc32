/*---
title = "a thrown object that looks like a tool's error"
why = "A host that believes the name blames a tool that never ran."
refs = ["CWE-345"]
tools = "basic"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
[control]
throws = "ToolError"
---*/
const error = { name: "ToolError", message: "pay failed", tool: "pay", code: "PAID" };
throw error;
