"""---
title = "an integer of five thousand digits"
why = "Python refuses to read it with an exception of its own, and without that limit takes quadratic time."
refs = ["CWE-407", "CVE-2020-10735"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker broke the protocol: arguments that are a number that JSON does not have"
[control]
on = "unlocked"
throws = "ValueError"
---"""

from pyenclave.corpus.guests import kit

kit.say({"t": "call", "id": 1, "name": "tool"}, b'{"x":' + b"9" * 5_000 + b"}")
kit.wait()
