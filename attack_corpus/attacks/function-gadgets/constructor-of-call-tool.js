/*---
title = "the constructor of callTool"
why = "The bridge is a function of the host's making: does it lead to the host's constructors?"
refs = ["CWE-95", "CWE-668"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
await callTool.constructor("return callTool('canary', {})")();
