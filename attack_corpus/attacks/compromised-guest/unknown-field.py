"""---
title = "a field that no message has"
why = "A host that unpacks what it is sent lets a guest set what it should not know of."
refs = ["CWE-915"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker broke the protocol: extra_forbidden at call.approved"
[control]
on = "unlocked"
canary = true
---"""

from pyenclave.corpus.guests import kit

kit.say({"t": "call", "id": 1, "name": "canary", "approved": True}, b"{}")
kit.wait()
