"""---
title = "its own deadline cancelled"
why = "The timer is one of the process itself, and a system call takes it away as one set it."
refs = ["CWE-400"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker was killed: it made a forbidden system call"
[control]
on = "unlocked"
hangs = true
---"""

import signal

from pyenclave.corpus.guests import kit

signal.setitimer(signal.ITIMER_REAL, 0)
signal.setitimer(signal.ITIMER_PROF, 0)
kit.wait()
