"""---
title = "made readable for others again"
why = "Being not dumpable keeps other processes of the user out; prctl takes that back."
refs = ["CWE-200"]
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

if ctypes.CDLL(None).prctl(4, 1, 0, 0, 0) == 0:  # PR_SET_DUMPABLE
    kit.sing()
