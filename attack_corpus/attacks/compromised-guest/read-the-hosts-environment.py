"""---
title = "the environment of the host read from /proc"
why = "Keys and passwords stand in environments; /proc shows them to every process of the same user."
refs = ["CWE-526", "CVE-2022-24065"]
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

environment = os.read(os.open(f"/proc/{kit.facts['host_pid']}/environ", os.O_RDONLY), 1 << 20)
kit.sing(len(environment))
