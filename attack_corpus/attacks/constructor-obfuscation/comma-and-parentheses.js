/*---
title = "a key behind a comma and two pairs of parentheses"
why = "Only the last part of a comma counts, whatever stands before it."
refs = ["CWE-95", "CWE-184", "ECMA-262 sec-function.prototype.constructor"]
[expect]
stopped_by = "rules"
code = "NO_CONSTRUCTOR_ACCESS"
[peeled]
rules = { stopped_by = "runtime", code = "SECURITY_VIOLATION" }
[control]
on = "checked"
canary = true
---*/
await (() => 1)[((0, "length"), ("con" + "structor"))]("return callTool('canary', {})")();
