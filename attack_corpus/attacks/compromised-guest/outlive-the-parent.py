"""---
title = "told the kernel to let it outlive its parent"
why = "The death signal ends a guest with its spawner; it is a setting of the process itself."
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

import ctypes

from pyenclave.corpus.guests import kit

if ctypes.CDLL(None).prctl(1, 0, 0, 0, 0) == 0:  # PR_SET_PDEATHSIG
    kit.sing()
