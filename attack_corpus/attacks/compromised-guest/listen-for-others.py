"""---
title = "a port opened for others to connect to"
why = "A process that listens is a way into the machine for whoever sends the script."
refs = ["CWE-506"]
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

listener = socket.socket()
listener.bind(("127.0.0.1", 0))
listener.listen()
kit.sing(listener.getsockname()[1])
