"""---
title = "the processor held without a system call"
why = "Nothing is asked of the kernel, so no filter sees it; the timer of processor time ends it."
refs = ["CWE-835"]
options = { timeout = 5000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
message = "the script used more than 200 ms of processor time"
within_ms = 5000
[control]
on = "unlocked"
hangs = true
---"""

while True:
    pass
