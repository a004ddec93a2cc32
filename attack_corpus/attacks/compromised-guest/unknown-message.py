"""---
title = "a message that does not exist"
why = "A host that finds its handlers by name lets the guest name them."
refs = ["CWE-470"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker broke the protocol: union_tag_invalid at the head"
[control]
on = "unlocked"
throws = "AttributeError"
---"""

from pyenclave.corpus.guests import kit

kit.say({"t": "__class__"})
kit.wait()
