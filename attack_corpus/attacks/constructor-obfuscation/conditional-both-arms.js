/*---
title = "a conditional whose two arms are both known"
why = "Whatever the condition, one arm is forbidden; a check that knows literals only sees neither."
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
const [flag] = [true];
const act = () => 1;
await act[flag ? "con" + "structor" : "length"]("return callTool('canary', {})")();
