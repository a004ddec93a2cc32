/*---
title = "a catastrophic regex made from a string by search"
why = "Neither a literal nor RegExp is needed: search, match and split of a string compile their argument."
refs = ["CWE-1333", "ECMA-262 sec-string.prototype.search"]
options = { timeout = 1000, cpu_timeout = 400 }
[expect]
stopped_by = "rules"
code = "NO_REGEX_METHOD"
[peeled]
rules = { stopped_by = "runtime", code = "TIMEOUT", within_ms = 2000 }
[control]
hangs = true
---*/
return `${"a".repeat(40)}!`.search("(a+)+$");
