/*---
title = "the smallest numbers printed in an odd base"
why = "Seven hundred digits behind the point, for a number of eight bytes."
refs = ["CWE-407", "ECMA-262 sec-number.prototype.tostring"]
preset = ["agentscript", "javascript"]
options = { timeout = 1500, cpu_timeout = 300 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2500
[control]
hangs = true
---*/
let digits = 0;
[..."x".repeat(60000)].forEach((_, n) => { digits += (5e-324).toString(3).length; });
return digits;
