"""---
title = "arguments as deep as they are long"
why = "The head is in order; the body is decoded later, by another parser, perhaps in the code of the tool."
refs = ["CWE-674"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker broke the protocol: arguments that are too many strings"
[control]
on = "unlocked"
throws = "RecursionError"
---"""

from pyenclave.corpus.guests import kit

kit.say({"t": "call", "id": 1, "name": "tool"}, b'{"x":' * 100_000 + b"1" + b"}" * 100_000)
kit.wait()
