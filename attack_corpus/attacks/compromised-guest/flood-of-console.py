"""---
title = "ten thousand console lines in one message"
why = "The prelude counts lines; the guest sends them without it, all at once."
refs = ["CWE-779", "CWE-400"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "CONSOLE_LIMIT_EXCEEDED"
[control]
on = "unlocked"
value = "all heard"
---"""

import json

from pyenclave.corpus.guests import kit

kit.say({"t": "console"}, json.dumps([["log", "x"]] * 10_000).encode())
kit.done("all heard")
kit.wait()
