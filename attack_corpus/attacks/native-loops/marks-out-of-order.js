/*---
title = "a letter with a hundred thousand accents in the wrong order"
why = "Normalisation puts marks into their canonical order, by moving each past its neighbours."
refs = ["CWE-407", "ECMA-262 sec-string.prototype.normalize"]
preset = "javascript"
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
return ("a" + "\u0301\u0316".repeat(200000)).normalize("NFD").length;
