/*---
title = "large BigInts divided with rest"
why = "Division costs the product of both lengths."
refs = ["CWE-407", "ECMA-262 sec-numeric-types-bigint-remainder"]
preset = ["secure", "javascript"]
options = { timeout = 1500, cpu_timeout = 300 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2500
[control]
hangs = true
---*/
const large = 3n ** 100000n, other = 7n ** 50000n;
let rest = 0n;
for (let turn = 0; turn < 900; turn++) rest += (large * large) % (other * other + rest);
return rest & 1n;
