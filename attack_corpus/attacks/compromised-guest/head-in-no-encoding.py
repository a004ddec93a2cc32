"""---
title = "a head of bytes that are no text"
why = "Decoding raises where the loop of the host did not expect it."
refs = ["CWE-248", "CWE-176"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker broke the protocol: json_invalid at the head"
[control]
on = "unlocked"
throws = "UnicodeDecodeError"
---"""

from pyenclave.corpus.guests import kit

kit.say(b'{"t":"\x80"}')
kit.wait()
