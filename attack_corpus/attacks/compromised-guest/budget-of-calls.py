"""---
title = "tools called one after the other past their number"
why = "The count that the engine keeps is in the hands of the guest; that of the host is not."
refs = ["CWE-770"]
tools = { tool = 1 }
options = { timeout = 2000 }
[expect]
stopped_by = "broker"
code = "MAX_TOOL_CALLS"
message = "the script may call tools 10 times and tried once more"
[control]
on = "unlocked"
value = "all served"
---"""

from pyenclave.corpus.guests import kit

for number in range(1, 51):
    kit.call(number, "tool", {})
    kit.hear()
kit.done("all served")
kit.wait()
