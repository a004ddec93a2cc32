/*---
title = "a shift by a million places"
why = "Doubling a million times is one operator."
refs = ["CWE-400", "ECMA-262 sec-numeric-types-bigint-leftshift"]
preset = ["agentscript", "secure"]
[expect]
stopped_by = "rules"
code = "RESOURCE_EXHAUSTION"
[peeled]
rules = { stopped_by = "runtime", code = "TIMEOUT" }
[control]
hangs = true
---*/
return `${(1n << 1000000n) - 1n}`.length;
