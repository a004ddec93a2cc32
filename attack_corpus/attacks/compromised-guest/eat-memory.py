"""---
title = "memory taken until there is none"
why = "The limit of the engine is no limit for the process; that of the kernel on its address space is."
refs = ["CWE-770"]
options = { timeout = 5000 }
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 5000
host_mib = 16
[control]
on = "unlocked"
memory = true
---"""

kept = []
while True:
    kept.append(bytearray(1 << 20))
