/*---
title = "fields of a line by wildcards"
why = "Each comma may end each field."
refs = ["CWE-1333"]
preset = "javascript"
options = { timeout = 1500, cpu_timeout = 300 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2500
[control]
hangs = true
---*/
return /^(.*),(.*),(.*),(.*);$/.test(",".repeat(2000));
