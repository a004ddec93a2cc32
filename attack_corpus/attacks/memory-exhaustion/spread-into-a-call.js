/*---
title = "a list spread twice into each list"
why = "Spread looks like a literal of two elements; it is as long as what is spread."
refs = ["CWE-770", "ECMA-262 sec-runtime-semantics-arrayaccumulation"]
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
let list = [0, 1];
for (let turn = 0; turn < 40; turn++) list = [...list, ...list];
return list.length;
