"""---
title = "a head announced with four gigabytes"
why = "Two lengths stand in a header; a limit for the body alone is none."
refs = ["CWE-789"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker broke the protocol: a head of 4294967295 bytes; the limit is 65536"
host_mib = 16
[control]
on = "unlocked"
throws = "MemoryError"
---"""

from pyenclave.corpus.guests import kit

kit.raw(b"\xff\xff\xff\xff\x00\x00\x00\x00")
kit.wait()
