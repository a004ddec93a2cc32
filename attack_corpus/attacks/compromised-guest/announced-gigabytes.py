"""---
title = "a frame announced with two gigabytes"
why = "Room is made for what a header says, before a byte of it is there."
refs = ["CWE-789"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker broke the protocol: a body of 2147483647 bytes; the limit is 1048576"
host_mib = 16
[control]
on = "unlocked"
throws = "MemoryError"
---"""

from pyenclave.corpus.guests import kit

kit.raw(b"\x00\x00\x00\x02\x7f\xff\xff\xff{}")
kit.wait()
