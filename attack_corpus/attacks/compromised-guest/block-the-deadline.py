"""---
title = "every signal blocked"
why = "A blocked signal waits for ever; the mask is the own of each thread."
refs = ["CWE-364"]
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

signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
kit.wait()
