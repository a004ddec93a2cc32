"""---
title = "a negative number of iterations"
why = "Numbers of the guest go into accounts and logs; one below nothing lowers the bill."
refs = ["CWE-1284"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker broke the protocol: greater_than_equal at done.iterations"
[control]
on = "unlocked"
value = "cheap"
---"""

from pyenclave.corpus.guests import kit

kit.done("cheap", iterations=-1_000_000)
kit.wait()
