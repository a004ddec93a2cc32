/*---
title = "a list put behind itself forty times"
why = "Each turn is one call, and forty are far below any limit of turns."
refs = ["CWE-770", "ECMA-262 sec-array.prototype.concat"]
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
host_mib = 16
[control]
memory = true
---*/
let list = [0];
for (let turn = 0; turn < 40; turn++) list = list.concat(list);
return list.length;
