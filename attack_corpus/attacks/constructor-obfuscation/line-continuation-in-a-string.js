/*---
title = "the word broken by a line continuation"
why = "A backslash before the end of a line is no part of the string."
refs = ["CWE-95", "CWE-116", "ECMA-262 sec-literals-string-literals"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[peeled]
rules = { stopped_by = "runtime", code = "RUNTIME_ERROR" }
[control]
on = "checked"
canary = true
---*/
await (() => 1)["con\
structor"]("return callTool('canary', {})")();
