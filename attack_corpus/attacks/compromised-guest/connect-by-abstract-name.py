"""---
title = "a connection by abstract name"
why = "Abstract names lie in no folder: neither permissions nor a change of root keep anyone from them."
refs = ["CWE-923", "CVE-2020-15257"]
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

socket.socket(socket.AF_UNIX).connect(kit.facts["abstract"])
kit.done("connected")
