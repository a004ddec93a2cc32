/*---
title = "a match kept for each character of a text"
why = "matchAll makes a list with index, input and groups of every match."
refs = ["CWE-409", "ECMA-262 sec-string.prototype.matchall"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
return [..."ab".repeat(5000000).matchAll(/./g)].length;
