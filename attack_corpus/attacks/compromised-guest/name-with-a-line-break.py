"""---
title = "a tool name with a line break and a command"
why = "Names go into logs, paths and shells; the prelude checks them, and the guest is past the prelude."
refs = ["CWE-117", "CWE-93"]
options = { timeout = 2000 }
[expect]
stopped_by = "broker"
code = "OPERATION_BLOCKED"
[control]
on = "unlocked"
calls = 1
---"""

from pyenclave.corpus.guests import kit

kit.call(1, "list\n2026 INFO admin logged in; rm -rf /", {})
kit.wait()
