"""---
title = "a second thread beside the one that runs"
why = "Limits of a thread are not those of a process; a thread is a clone that shares its memory."
refs = ["CWE-1088"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker was killed: it made a forbidden system call"
[control]
on = "unlocked"
canary = true
---"""

import threading

from pyenclave.corpus.guests import kit

thread = threading.Thread(target=kit.call, args=(1, "canary", {}))
thread.start()
kit.wait()
