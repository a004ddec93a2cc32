/*---
title = "four maps inside each other over three hundred numbers"
why = "Eight billion calls without a loop, and with little memory at any time."
refs = ["CWE-407", "CWE-834"]
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
const n = Array.from({ length: 300 }, (_, i) => i);
const sum = (f) => n.reduce((total, x) => total + f(x), 0);
return sum((a) => sum((b) => sum((c) => sum((d) => a * b * c * d))));
