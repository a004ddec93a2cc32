/*---
title = "twenty million characters made into a list"
why = "A text is one byte a character; a list of texts is many."
refs = ["CWE-409", "ECMA-262 sec-string.prototype.split"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
return "ab".repeat(10000000).split("").length;
