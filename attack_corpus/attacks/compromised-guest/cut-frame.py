"""---
title = "half a frame, and then the end"
why = "What was read so far must not be taken for a message."
refs = ["CWE-130"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker ended early: closed its socket: a frame was cut short"
[control]
on = "unlocked"
pending = true
---"""

from pyenclave.corpus.guests import kit

kit.raw(b'\x00\x00\x00\x20\x00\x00\x00\x00{"t":')
