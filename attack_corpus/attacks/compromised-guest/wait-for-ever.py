"""---
title = "a sleep that takes no processor time"
why = "Limits of processor time do not run while a process sleeps."
refs = ["CWE-834"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker was killed: it made a forbidden system call"
[control]
on = "unlocked"
hangs = true
---"""

import time

time.sleep(3_600)
