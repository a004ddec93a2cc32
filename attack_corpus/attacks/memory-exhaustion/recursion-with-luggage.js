/*---
title = "a recursion that keeps a megabyte at each level"
why = "The stack is far from full when the heap is."
refs = ["CWE-770", "CWE-674"]
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
const carry = (n) => { const text = "x".repeat(1000000) + n; return carry(n + 1) + text.length; };
return carry(0);
