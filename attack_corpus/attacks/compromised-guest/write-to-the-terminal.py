"""---
title = "text written to the terminal of the host"
why = "Escape sequences on a standard stream of the host rewrite its log, and run commands in some terminals."
refs = ["CWE-150", "CWE-403"]
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

os.write(2, b"")
kit.sing()
