/*---
title = "an array in an array as the key"
why = "Both convert, the inner one first."
refs = ["CWE-95", "CWE-843", "ECMA-262 sec-topropertykey"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[peeled]
rules = { stopped_by = "runtime", code = "SECURITY_VIOLATION" }
[control]
on = "checked"
canary = true
---*/
await (() => 1)[[["constr" + "uctor"]]]("return callTool('canary', {})")();
