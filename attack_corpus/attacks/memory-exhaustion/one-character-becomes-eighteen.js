/*---
title = "a ligature of eighteen letters taken apart"
why = "Normalisation makes one character into eighteen; when there is no memory for them, the engine throws null, as if a script had."
refs = ["CWE-409", "ECMA-262 sec-string.prototype.normalize"]
preset = "javascript"
options = { cpu_timeout = 3000 }
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 4000
host_mib = 16
[control]
memory = true
---*/
return "\ufdfa".repeat(1500000).normalize("NFKD").length;
