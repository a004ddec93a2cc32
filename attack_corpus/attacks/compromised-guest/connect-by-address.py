"""---
title = "a connection to a port of the machine"
why = "A service on the loopback address trusts whoever reaches it, and a proxy there leads everywhere."
refs = ["CWE-918"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker was killed: it made a forbidden system call"
[control]
on = "unlocked"
canary = true
---"""

import socket

from pyenclave.corpus.guests import kit

socket.create_connection(("127.0.0.1", kit.facts["port"]))
kit.done("connected")
