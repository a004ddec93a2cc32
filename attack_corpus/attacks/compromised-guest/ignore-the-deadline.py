"""---
title = "the signal of its deadline ignored"
why = "A signal that is ignored ends nothing; a handler could be set as well."
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

signal.signal(signal.SIGALRM, signal.SIG_IGN)
signal.signal(signal.SIGPROF, signal.SIG_IGN)
kit.wait()
