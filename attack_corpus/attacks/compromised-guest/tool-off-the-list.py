"""---
title = "a tool that the script may not call"
why = "Layer 1 has read the names in the text; the guest sends another that stood in none."
refs = ["CWE-863"]
options = { timeout = 2000, allowed_tool_names = ["echo"] }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
message = "canary is none of the tools that this script may call"
[control]
on = "unlocked"
canary = true
---"""

from pyenclave.corpus.guests import kit

kit.sing()
