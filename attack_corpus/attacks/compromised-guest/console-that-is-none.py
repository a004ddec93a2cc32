"""---
title = "console lines of another shape"
why = "A loop over pairs fails on what is none, in the code of the host."
refs = ["CWE-20", "CWE-248"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker broke the protocol: malformed console lines"
[control]
on = "unlocked"
throws = "TypeError"
---"""

from pyenclave.corpus.guests import kit

kit.say({"t": "console"}, b"[1,2,3]")
kit.wait()
