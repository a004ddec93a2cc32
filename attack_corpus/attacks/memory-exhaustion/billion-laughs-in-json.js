/*---
title = "a list of itself, twenty-four levels deep, as JSON"
why = "A few small lists share their parts; written out they are sixteen million."
refs = ["CWE-409", "CWE-776"]
options = { cpu_timeout = 3000 }
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 4000
host_mib = 16
[control]
memory = true
---*/
let laugh = "ha ha".repeat(20);
for (let level = 0; level < 24; level++) laugh = [laugh, laugh];
return JSON.stringify(laugh).length;
