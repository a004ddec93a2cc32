/*---
title = "the key by concat instead of plus"
why = "The method joins as the operator does."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-string.prototype.concat"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[peeled]
rules = { stopped_by = "runtime", code = "SECURITY_VIOLATION" }
[control]
on = "checked"
canary = true
---*/
await (() => 1)["con".concat("str", "uctor")]("return callTool('canary', {})")();
