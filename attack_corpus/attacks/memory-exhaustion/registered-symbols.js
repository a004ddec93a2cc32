/*---
title = "a registered symbol for every number"
why = "What Symbol.for registers must stay for as long as the engine does."
refs = ["CWE-401", "ECMA-262 sec-symbol.for"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
return Array.from({ length: 2 ** 30 }, (_, n) => Symbol.for("key".repeat(20) + n)).length;
