"""---
title = "a timer in a year that no calendar has"
why = "A number becomes a date somewhere, and the exception is that of the host."
refs = ["CWE-190", "CWE-248"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker broke the protocol: less_than_equal at timer.ms"
[control]
on = "unlocked"
throws = "OverflowError"
---"""

from pyenclave.corpus.guests import kit

kit.say(b'{"t":"timer","id":1,"ms":1e300}')
kit.wait()
