/*---
title = "a ligature of eighteen letters taken apart"
why = "Normalisation makes one character into eighteen."
refs = ["CWE-409", "ECMA-262 sec-string.prototype.normalize"]
preset = "javascript"
options = { cpu_timeout = 3000 }
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
return "\ufdfa".repeat(1500000).normalize("NFKD").length;
