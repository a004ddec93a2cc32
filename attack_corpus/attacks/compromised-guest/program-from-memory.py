"""---
title = "a program written to memory and started from there"
why = "No file is made and none is opened: memfd_create gives a descriptor that can be started."
refs = ["CWE-506"]
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

memory = os.memfd_create("program", 0)
os.write(memory, f"#!/bin/sh\necho sung > {kit.facts['folder']}/song\n".encode())
os.execve(memory, ["program"], {})
