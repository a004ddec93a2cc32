"""---
title = "the end without a last word"
why = "A guest that exits in good order before it has answered leaves a naive host to take nothing for a result."
refs = ["CWE-754"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker ended early: its last frame was written"
[control]
on = "unlocked"
pending = true
---"""

import os

os._exit(0)
