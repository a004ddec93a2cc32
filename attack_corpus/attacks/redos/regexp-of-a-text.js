/*---
title = "a RegExp made from a string"
why = "Its pattern is data: only the clock can stop it."
refs = ["CWE-1333", "ECMA-262 sec-regexp-constructor"]
preset = ["standard", "javascript"]
options = { timeout = 1500, cpu_timeout = 300 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2500
[control]
hangs = true
---*/
return new RegExp("^(a+)+$").test("a".repeat(40) + "!");
