"""---
title = "a secret file read and told"
why = "Whoever runs code in the process can open what its user can; the contents leave by a tool call like any other."
refs = ["CWE-552"]
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

secret = os.read(os.open(kit.facts["folder"] + "/secret", os.O_RDONLY), 100)
kit.sing(secret.decode())
