/*---
title = "an error kept for every number, each with its stack"
why = "Each error has a text of the stack at the place of its making."
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
const deep = (n) => (n ? deep(n - 1) : new Error("x".repeat(100)));
return Array.from({ length: 2 ** 30 }, () => deep(20)).length;
