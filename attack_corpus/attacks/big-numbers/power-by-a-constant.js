/*---
title = "a power whose exponent is a constant of a constant"
why = "The text decides it, two names away."
refs = ["CWE-400", "ECMA-262 sec-numeric-types-bigint-exponentiate"]
preset = ["agentscript", "secure"]
[expect]
stopped_by = "rules"
code = "RESOURCE_EXHAUSTION"
[peeled]
rules = { stopped_by = "runtime", code = "TIMEOUT" }
[control]
hangs = true
---*/
const most = 600000n;
const exponent = most;
let large = 3n;
large **= exponent;
return `${large}`.length;
