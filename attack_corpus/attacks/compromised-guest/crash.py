"""---
title = "its own memory read where there is none"
why = "A guest that dies of a signal must be one failed run, and not the end of what started it."
refs = ["CWE-476"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker crashed (SIGSEGV)"
[control]
on = "unlocked"
crash = true
---"""

import ctypes

ctypes.string_at(0)
