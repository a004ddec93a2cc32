/*---
title = "a list whose every element becomes two"
why = "The callback returns two elements, thirty times over."
refs = ["CWE-770", "ECMA-262 sec-array.prototype.flatmap"]
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
let list = [0];
for (let turn = 0; turn < 40; turn++) list = list.flatMap((x) => [x, x]);
return list.length;
