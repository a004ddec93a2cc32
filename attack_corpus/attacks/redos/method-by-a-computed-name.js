/*---
title = "match called under a name put together"
why = "Where there are no regular expressions the method that makes them is refused by name; a computed name reaches it, and the clock holds."
refs = ["CWE-1333", "CWE-184", "ECMA-262 sec-string.prototype.match"]
preset = "agentscript"
options = { timeout = 1500, cpu_timeout = 300 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2500
[control]
hangs = true
---*/
const [first, second] = ["ch", "mat"];
return ("a".repeat(40) + "!")[second + first]("^(a+)+$");
