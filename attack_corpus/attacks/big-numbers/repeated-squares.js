/*---
title = "large BigInts multiplied again and again"
why = "A few dozen operators, far below the loop limit, each with a cost that grows with the square of the digits."
refs = ["CWE-407", "ECMA-262 sec-numeric-types-bigint-multiply"]
options = { timeout = 1000, cpu_timeout = 400 }
[expect]
stopped_by = "rules"
code = "RESOURCE_EXHAUSTION"
[peeled]
rules = { stopped_by = "runtime", code = "TIMEOUT", within_ms = 2000 }
[control]
hangs = true
---*/
const large = 3n ** 300000n;
let odd = 0n;
for (let turn = 0; turn < 500; turn++) odd += (large * (large + odd)) & 1n;
return odd;
