/*---
title = "a function kept for every number"
why = "Each function keeps the scope it was made in; the code is there once, the scopes are not."
refs = ["CWE-770"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
return Array.from({ length: 2 ** 30 }, (_, n) => () => n).length;
