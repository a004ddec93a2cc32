/*---
title = "a name that is missing in a hundred thousand prototypes"
why = "Each look-up goes through the whole chain, in native code."
refs = ["CWE-407", "ECMA-262 sec-ordinaryget"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
const last = Array.from({ length: 100000 }).reduce((proto) => Object.create(proto), {});
return Array.from({ length: 100000 }).reduce((n) => n + ("missing" in last), 0);
