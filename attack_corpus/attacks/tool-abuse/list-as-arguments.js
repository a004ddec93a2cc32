/*---
title = "a list in the place of the arguments"
why = "A handler that unpacks what it gets by key meets another shape than it was written for."
refs = ["CWE-843", "CWE-20"]
tools = "basic"
[expect]
stopped_by = "rules"
code = "INVALID_ARGUMENT_TYPE"
[peeled]
rules = { stopped_by = "runtime", code = "RUNTIME_ERROR", name = "TypeError" }
[control]
calls = 1
---*/
await callTool("echo", [1, 2, 3]);
