/*---
title = "a replacement that repeats the rest of the text"
why = "$ and an apostrophe stand for all that follows the match: a short replacement becomes a long one."
refs = ["CWE-409", "ECMA-262 sec-getsubstitution"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
const text = "a" + "b".repeat(50000);
return text.replace("a", "$'".repeat(20000)).length;
