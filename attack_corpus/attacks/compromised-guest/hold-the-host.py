"""---
title = "a handle on the process of the host"
why = "A pidfd is the first step to its descriptors (pidfd_getfd) and its death."
refs = ["CWE-269"]
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

os.pidfd_open(kit.facts["host_pid"])
kit.sing()
