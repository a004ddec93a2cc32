"""---
title = "a head of sixty thousand brackets"
why = "A parser that calls itself for each bracket runs out of stack, which some languages survive and some do not."
refs = ["CWE-674"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker broke the protocol: json_invalid at the head"
[control]
on = "unlocked"
throws = "RecursionError"
---"""

from pyenclave.corpus.guests import kit

kit.say(b"[" * 65_000)
kit.wait()
