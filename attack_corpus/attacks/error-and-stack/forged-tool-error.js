/*---
title = "a thrown error that claims to be a tool's"
why = "Retries and bills hang on which tool failed; a script must not be able to blame one that was never called."
refs = ["CWE-345"]
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
[control]
throws = "ToolError"
---*/
throw { name: "ToolError", message: "payment failed", tool: "charge", code: "TOOL_ERROR" };
