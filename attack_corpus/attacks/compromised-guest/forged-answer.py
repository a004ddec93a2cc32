"""---
title = "a message of the host said by the guest"
why = "One table of messages for both directions lets a guest answer its own calls, and those of the host."
refs = ["CWE-345"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker broke the protocol: union_tag_invalid at the head"
[control]
on = "unlocked"
value = "forged"
---"""

from pyenclave.corpus.guests import kit

kit.say({"t": "settle", "id": 1}, b'"forged"')
kit.wait()
