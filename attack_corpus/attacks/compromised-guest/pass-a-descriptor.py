"""---
title = "a descriptor sent along with a message"
why = "The host that takes it holds a file of the choice of the guest; enough of them, and no number is left."
refs = ["CWE-403", "CWE-769"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker was killed: it made a forbidden system call"
[control]
on = "unlocked"
canary = true
---"""

import array
import socket

from pyenclave.corpus.guests import kit

line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0, kit.SOCKET)
line.sendmsg([b""], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [kit.SOCKET]))])
line.detach()
kit.sing()
