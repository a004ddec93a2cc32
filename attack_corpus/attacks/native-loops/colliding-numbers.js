/*---
title = "a hundred thousand numbers that fall into one place of a map"
why = "The hash of a number takes its low bits; multiples of a power of two have none."
refs = ["CWE-407"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
const map = new Map();
Array.from({ length: 100000 }, (_, n) => map.set(n * 2 ** 40 + 0.5, n));
Array.from({ length: 100000 }, (_, n) => map.set(n * 2 ** 32, n));
return map.size;
