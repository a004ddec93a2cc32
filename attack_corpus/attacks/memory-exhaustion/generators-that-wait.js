/*---
title = "a generator begun for every number"
why = "Each keeps its frame until it is asked again, which never happens."
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
function* held() { const kept = "x".repeat(100); yield kept; return kept; }
return Array.from({ length: 2 ** 30 }, () => { const g = held(); g.next(); return g; }).length;
