"""---
title = "calls that are numbered from the end"
why = "A host that keeps a list by number makes it as long as the largest number it is told."
refs = ["CWE-789"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker broke the protocol: a tool call out of order"
[control]
on = "unlocked"
canary = true
---"""

from pyenclave.corpus.guests import kit

kit.call(9_007_199_254_740_991, "canary", {})
kit.wait()
