/*---
title = "callTool called as the tag of a template"
why = "The list of parts becomes the tool's name when it is made a string, and no call expression shows it."
refs = ["CWE-749", "CWE-843", "ECMA-262 sec-tagged-templates"]
preset = ["standard", "javascript"]
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "TypeError"
[control]
canary = true
---*/
await callTool`canary`;
