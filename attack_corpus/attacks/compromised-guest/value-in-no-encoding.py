"""---
title = "a result of bytes that are no text"
why = "The value is the last thing decoded, after every check has passed."
refs = ["CWE-176", "CWE-248"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker broke the protocol: its value is not UTF-8"
[control]
on = "unlocked"
throws = "UnicodeDecodeError"
---"""

from pyenclave.corpus.guests import kit

kit.say({"t": "done", "iterations": 0, "notes": []}, b'"\xff\xfe"')
kit.wait()
