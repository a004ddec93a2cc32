"""---
title = "a signal sent to the host"
why = "A process may signal every other of its user: stop the host, end it, or end the process that watches."
refs = ["CWE-400"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker was killed: it made a forbidden system call"
[control]
on = "unlocked"
canary = true
---"""

import os
import signal

from pyenclave.corpus.guests import kit

os.kill(kit.facts["host_pid"], signal.SIGURG)  # ignored by default, so that the control harms nobody
kit.sing()
