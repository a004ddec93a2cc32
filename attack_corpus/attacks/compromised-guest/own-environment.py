"""---
title = "the environment that it was given looked through"
why = "No system call is needed for what a careless fork leaves in memory: a guest of ours is given an empty one."
refs = ["CWE-526"]
options = { timeout = 2000 }
[expect]
stopped_by = "runtime"
value = "nothing there"
[control]
on = "unlocked"
canary = true
---"""

import os

from pyenclave.corpus.guests import kit

if kit.facts["variable"] in os.environ:
    kit.sing(os.environ[kit.facts["variable"]])
kit.done("nothing there")
kit.wait()
