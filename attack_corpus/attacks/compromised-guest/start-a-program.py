"""---
title = "a program started in the place of the guest"
why = "A program brings its own code, and limits that a process sets for itself are gone with exec."
refs = ["CWE-78"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
code = "WORKER_CRASHED"
message = "the worker was killed: it made a forbidden system call"
[control]
on = "unlocked"
canary = true
---"""

import os

from pyenclave.corpus.guests import kit

os.execv("/bin/sh", ["sh", "-c", f"echo sung > {kit.facts['folder']}/song"])
