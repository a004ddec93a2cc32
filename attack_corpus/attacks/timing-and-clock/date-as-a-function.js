/*---
title = "Date called as a function under a fixed clock"
why = "Without new it gives a text, made from a clock of its own."
refs = ["CWE-385", "ECMA-262 sec-date"]
preset = "javascript"
options = { now = 1700000000000 }
[expect]
stopped_by = "runtime"
value = true
[control]
value = false
---*/
return Date() === new Date(1700000000000).toString();
