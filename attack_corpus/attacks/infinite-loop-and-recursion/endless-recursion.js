/*---
title = "recursion without end"
why = "Each call takes stack; an engine without a check of its own runs into the guard page and dies."
refs = ["CWE-674"]
preset = ["agentscript", "javascript"]
[expect]
stopped_by = "runtime"
code = "RUNTIME_ERROR"
name = "RangeError"
within_ms = 2000
[control]
on = "boundless"
crash = true
---*/
const dive = (depth) => dive(depth + 1) + 1;
return dive(0);
