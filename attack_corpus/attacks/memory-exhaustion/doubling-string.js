/*---
title = "a string doubled forty times"
why = "Forty iterations are far below the loop limit; the size is two to the fortieth."
refs = ["CWE-770", "CWE-409"]
[expect]
stopped_by = "runtime"
code = "MEMORY_LIMIT_EXCEEDED"
within_ms = 3000
[control]
memory = true
---*/
let text = "0123456789abcdef";
for (let turn = 0; turn < 40; turn++) text = (text + text).slice(0);
return text.length;
