"""---
title = "thousands of messages that change nothing"
why = "Each is a turn of the loop of the host, which everybody shares."
refs = ["CWE-400", "CWE-799"]
options = { timeout = 2000 }
[expect]
stopped_by = "broker"
code = "MESSAGE_FLOOD"
message = "more than 100 messages in a second"
within_ms = 2000
[control]
on = "unlocked"
value = "all heard"
---"""

from pyenclave.corpus.guests import kit

for number in range(1, 5_001):
    kit.say({"t": "untimer", "id": number})
kit.done("all heard")
kit.wait()
