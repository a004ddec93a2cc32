"""---
title = "memory that is shared with a child"
why = "What two processes share needs no message: it is a channel nobody sees."
refs = ["CWE-514"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker was killed: it made a forbidden system call"
[control]
on = "unlocked"
canary = true
---"""

import mmap

from pyenclave.corpus.guests import kit

mmap.mmap(-1, 4_096, flags=mmap.MAP_SHARED | mmap.MAP_ANONYMOUS)
kit.sing()
