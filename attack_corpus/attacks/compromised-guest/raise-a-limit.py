"""---
title = "a limit on open files raised"
why = "What a process may lower it may raise again up to the hard limit; of a careless host both are the same."
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

import resource

from pyenclave.corpus.guests import kit

resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
kit.sing()
