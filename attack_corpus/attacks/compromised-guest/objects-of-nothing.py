"""---
title = "a hundred thousand small objects in arguments"
why = "Eleven bytes of text become four hundred of memory: what is bounded in bytes is not bounded where it is decoded."
refs = ["CWE-409", "CWE-770"]
tools = { tool = 1 }
options = { timeout = 20000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker broke the protocol: arguments that are too many strings"
host_mib = 64
[control]
on = "unlocked"
memory = true
---"""

from pyenclave.corpus.guests import kit

body = b'{"x":[' + b'{"":{"":0}},' * 86_000 + b"0]}"
for number in range(1, 5):
    kit.say({"t": "call", "id": number, "name": "tool"}, body)
kit.wait()
