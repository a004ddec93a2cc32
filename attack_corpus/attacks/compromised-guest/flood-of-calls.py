"""---
title = "calls that are not waited for"
why = "Each call is a task of the host until its tool answers; a guest need not wait for that."
refs = ["CWE-770"]
tools = "basic"
options = { timeout = 2000, max_tool_calls = 50 }
[expect]
stopped_by = "broker"
code = "MESSAGE_FLOOD"
message = "more than 10 tool calls wait for their answers at once"
[control]
on = "unlocked"
calls = 40
---"""

from pyenclave.corpus.guests import kit

for number in range(1, 41):
    kit.call(number, "silent", {})
kit.wait()
