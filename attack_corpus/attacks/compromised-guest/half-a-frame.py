"""---
title = "half a frame, and then nothing"
why = "A host that blocks until a frame is whole waits for its guest, and with it everybody else."
refs = ["CWE-400"]
options = { timeout = 300 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
message = "the script ran longer than 300 ms"
within_ms = 2000
[control]
on = "unlocked"
hangs = true
---"""

from pyenclave.corpus.guests import kit

kit.raw(b'\x00\x00\x00\x20\x00\x00\x00\x00{"t":')
kit.wait()
