"""---
title = "an integer of five thousand digits"
why = "Python refuses to read it with an exception of its own, and without that limit takes quadratic time."
refs = ["CWE-407", "CVE-2020-10735"]
options = { timeout = 2000 }
[expect]
stopped_by = "broker"
value.ok = false
value.error.name = "ToolError"
value.error.tool = "tool"
value.error.code = "INVALID_ARGUMENTS"
value.error.message = "the arguments are too large or too deep to be sent to a tool"
[control]
on = "unlocked"
throws = "ValueError"
---"""

from pyenclave.corpus.guests import kit

kit.say({"t": "call", "id": 1, "name": "tool"}, b'{"x":' + b"9" * 5_000 + b"}")
_, answer = kit.hear()
kit.say({"t": "done", "iterations": 0, "notes": []}, answer)
kit.wait()
