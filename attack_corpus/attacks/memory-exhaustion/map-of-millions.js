/*---
title = "a map with an entry for each number"
why = "Entries of a map lie outside any list and any literal; each is an allocation of its own."
refs = ["CWE-770"]
preset = "javascript"
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
const map = new Map();
Array.from({ length: 2 ** 30 }, (_, n) => map.set(n, n).size * 0);
return map.size;
