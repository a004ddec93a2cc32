/*---
title = "a catastrophic loop inside a lookbehind"
why = "Lookbehinds are read from right to left: the same ways, the other direction."
refs = ["CWE-1333", "ECMA-262 sec-compileassertion"]
preset = ["standard", "javascript"]
options = { timeout = 1500, cpu_timeout = 300 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2500
[control]
hangs = true
---*/
return /(?<=^(a+)+)b/.test("!" + "a".repeat(40) + "b");
