"""---
title = "one number for two calls"
why = "Answers are matched by number: the second call gets the answer of the first, or takes its place."
refs = ["CWE-694"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker broke the protocol: a tool call out of order"
[control]
on = "unlocked"
calls = 2
---"""

from pyenclave.corpus.guests import kit

kit.call(1, "first", {})
kit.call(1, "second", {})
kit.done("both heard")
kit.wait()
