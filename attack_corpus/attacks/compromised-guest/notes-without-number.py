"""---
title = "two hundred thousand notes with a result"
why = "Beside the value a guest may say what was left out; that list, too, is of its own making."
refs = ["CWE-770"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker broke the protocol: too_long at done.notes"
[control]
on = "unlocked"
value = "short"
---"""

from pyenclave.corpus.guests import kit

kit.say({"t": "done", "iterations": 0, "notes": [["a", "b"]] * 5_000}, b'"short"')
kit.wait()
