/*---
title = "a power whose exponent stands in the text"
why = "A million bits are no trouble to make; printing them takes seconds."
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
return `${3n ** 600000n}`.length;
