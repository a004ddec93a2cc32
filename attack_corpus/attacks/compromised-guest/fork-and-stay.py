"""---
title = "a child that lives on when the guest has ended"
why = "The process that is watched ends in good order; the one that is not goes on."
refs = ["CWE-404"]
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

from pyenclave.corpus.guests import kit

if os.fork():
    os._exit(0)
kit.sing("from the child")
