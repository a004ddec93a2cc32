/*---
title = "duplicates removed by the place of the first"
why = "indexOf for each element reads half the list each time. The usual way to write it."
refs = ["CWE-407"]
options = { timeout = 1000, cpu_timeout = 200 }
[expect]
stopped_by = "runtime"
code = "TIMEOUT"
within_ms = 2000
[control]
hangs = true
---*/
const ids = Array.from({ length: 200000 }, (_, n) => n * 7);
return ids.filter((id, at) => ids.indexOf(id) === at).length;
