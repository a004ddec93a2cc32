"""---
title = "nothing said at all"
why = "A guest that reads, says nothing and takes no processor time is waited for by a host without a clock of its own."
refs = ["CWE-400"]
options = { timeout = 300 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
message = "the script ran longer than 300 ms"
within_ms = 2000
[control]
on = "unlocked"
hangs = true
---"""

from pyenclave.corpus.guests import kit

kit.wait()
