/*---
title = "each character of a text replaced by a text"
why = "Two texts of moderate size make one of their product."
refs = ["CWE-409", "ECMA-262 sec-string.prototype.replaceall"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
const line = "a".repeat(30000);
return line.replaceAll("a", line).length;
