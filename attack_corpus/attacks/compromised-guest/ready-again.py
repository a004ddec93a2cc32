"""---
title = "ready said twice"
why = "A host that starts a run for each word of readiness runs the script twice, tools and all."
refs = ["CWE-841"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker broke the protocol: ready while running"
[control]
on = "unlocked"
canary = true
---"""

from pyenclave.corpus.guests import kit

kit.say({"t": "ready"})
kit.hear()
kit.sing("started twice")
