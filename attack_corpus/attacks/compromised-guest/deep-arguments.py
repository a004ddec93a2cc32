"""---
title = "arguments as deep as they are long"
why = "The head is in order; the body is decoded later, by another parser, perhaps in the code of the tool."
refs = ["CWE-674"]
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
throws = "RecursionError"
---"""

from pyenclave.corpus.guests import kit

kit.say({"t": "call", "id": 1, "name": "tool"}, b'{"x":' * 100_000 + b"1" + b"}" * 100_000)
_, answer = kit.hear()
kit.say({"t": "done", "iterations": 0, "notes": []}, answer)
kit.wait()
