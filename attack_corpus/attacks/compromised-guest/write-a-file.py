"""---
title = "a file made in a folder anyone may write to"
why = "What is written outlives the process, and somebody may run or believe it later."
refs = ["CWE-732"]
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

descriptor = os.open(kit.facts["folder"] + "/dropped", os.O_WRONLY | os.O_CREAT, 0o644)
os.write(descriptor, b"left behind")
kit.done("written")
