"""---
title = "a few messages that are as large as they may be"
why = "A limit on the number of messages is none on their size."
refs = ["CWE-400"]
options = { timeout = 5000 }
[expect]
stopped_by = "broker"
code = "MESSAGE_FLOOD"
message = "more than 8454144 bytes of messages"
within_ms = 5000
host_mib = 16
[control]
on = "unlocked"
value = "all heard"
---"""

from pyenclave.corpus.guests import kit

for number in range(1, 41):
    kit.say({"t": "untimer", "id": number}, b" " * 1_000_000)
kit.done("all heard")
kit.wait()
