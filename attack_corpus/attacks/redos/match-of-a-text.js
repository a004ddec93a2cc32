/*---
title = "match with a string as its pattern"
why = "The method makes a RegExp of whatever it gets."
refs = ["CWE-1333", "ECMA-262 sec-string.prototype.match"]
preset = "strict"
options = { timeout = 1500, cpu_timeout = 300 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2500
[control]
hangs = true
---*/
return ("a".repeat(40) + "!").match("^(a|a)*$");
