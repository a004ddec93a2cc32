/*---
title = "a large BigInt printed in decimal"
why = "Conversion to decimal is quadratic in native code; the number itself is small enough for any limit."
refs = ["CWE-407", "CVE-2020-10735"]
options = { timeout = 1000, cpu_timeout = 400 }
[expect]
stopped_by = "rules"
code = "RESOURCE_EXHAUSTION"
[peeled]
rules = { stopped_by = "runtime", code = "TIMEOUT", within_ms = 2000 }
[control]
hangs = true
---*/
const large = 7n ** 300000n;
let digits = 0;
for (let turn = 0; turn < 900; turn++) digits += `${large}`.length;
return digits;
