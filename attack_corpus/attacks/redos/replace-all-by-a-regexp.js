/*---
title = "replaceAll by a RegExp made at run time"
why = "With the flag g it starts again behind each match, and fails as slowly each time."
refs = ["CWE-1333", "ECMA-262 sec-string.prototype.replaceall"]
preset = "javascript"
options = { timeout = 1500, cpu_timeout = 300 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2500
[control]
hangs = true
---*/
return ("ab".repeat(3) + "a".repeat(40)).replaceAll(new RegExp("(a|a)+b", "g"), "").length;
