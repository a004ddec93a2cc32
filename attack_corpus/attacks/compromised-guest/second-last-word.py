"""---
title = "a second result after the first"
why = "Whoever hears on after the last word takes the last one for the result, or never stops."
refs = ["CWE-841"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
value = "first"
[control]
on = "unlocked"
value = "second"
---"""

from pyenclave.corpus.guests import kit

kit.done("first")
kit.done("second")
kit.wait()
