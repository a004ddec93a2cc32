/*---
title = "a text padded to half a gigabyte"
why = "The length is a number in a call; padStart makes the text at once."
refs = ["CWE-789", "ECMA-262 sec-string.prototype.padstart"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
const width = 2 ** 29;
return "x".padStart(width - 9).length;
