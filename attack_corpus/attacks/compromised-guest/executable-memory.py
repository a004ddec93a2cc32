"""---
title = "machine code put into fresh memory"
why = "With memory that can be written and run, whatever the process holds can be used by code of any kind."
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

import mmap

from pyenclave.corpus.guests import kit

mmap.mmap(-1, 4_096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
kit.sing()
