"""---
title = "a tool called after the last word"
why = "The run is over for the caller, and its tools still act."
refs = ["CWE-841"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
value = "over"
[control]
on = "unlocked"
canary = true
---"""

from pyenclave.corpus.guests import kit

kit.done("over")
kit.sing()
