/*---
title = "long decimal texts read as BigInts"
why = "Reading a decimal text is quadratic, as printing is."
refs = ["CWE-407", "CVE-2020-10735", "ECMA-262 sec-stringtobigint"]
preset = ["secure", "javascript"]
options = { timeout = 1500, cpu_timeout = 300 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2500
[control]
hangs = true
---*/
let odd = 0n;
for (let turn = 0; turn < 40; turn++) odd += BigInt("7".repeat(300000 + turn)) & 1n;
return odd;
