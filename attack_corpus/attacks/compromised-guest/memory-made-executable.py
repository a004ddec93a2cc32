"""---
title = "memory made executable after it was written"
why = "Two steps where one is refused: the second call changes what the first one allowed."
refs = ["CWE-119"]
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
import mmap

from pyenclave.corpus.guests import kit

page = mmap.mmap(-1, 4_096, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
address = ctypes.c_void_p(ctypes.addressof(ctypes.c_char.from_buffer(page)))
if ctypes.CDLL(None).mprotect(address, 4_096, mmap.PROT_READ | mmap.PROT_EXEC) == 0:
    kit.sing()
