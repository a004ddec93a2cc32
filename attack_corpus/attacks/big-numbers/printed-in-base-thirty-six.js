/*---
title = "BigInts printed in a base that is no power of two"
why = "Every base but 2, 4, 8, 16 and 32 has to divide."
refs = ["CWE-407", "CVE-2020-10735", "ECMA-262 sec-bigint.prototype.tostring"]
preset = ["secure", "javascript"]
options = { timeout = 1500, cpu_timeout = 300 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2500
[control]
hangs = true
---*/
const large = 3n ** 100000n;
let digits = 0;
for (let turn = 0; turn < 300; turn++) digits += (large + BigInt(turn)).toString(36).length;
return digits;
