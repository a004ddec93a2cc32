"""---
title = "memory used and given back, and clocks read"
why = "What the filter and the limits must leave alone, or no run would end."
options = { timeout = 500 }
[expect]
value = [[1000000, 2000000, 4000000, 8000000], true, true]
---"""

import time

from pyenclave.corpus.guests import kit

blocks = [len(bytearray(1_000_000 * n)) for n in (1, 2, 4, 8)]
kit.done([blocks, time.monotonic() > 0, time.time() > 0])
kit.wait()
