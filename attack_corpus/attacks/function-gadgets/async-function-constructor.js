/*---
title = "AsyncFunction, reached from an async arrow"
why = "There are four constructors that compile text, and only one of them is a global; deleting Function leaves three."
refs = ["CWE-95", "ECMA-262 sec-async-function-constructor"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[under.javascript]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
[control]
canary = true
---*/
const make = (async () => 1).constructor;
await make("await callTool('canary', {})")();
