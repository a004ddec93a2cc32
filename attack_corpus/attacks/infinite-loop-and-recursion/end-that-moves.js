/*---
title = "an index that runs after a list that grows"
why = "The end is read anew at each turn, and each turn moves it."
refs = ["CWE-835", "CWE-770"]
[expect]
stopped_by = "runtime"
code = "MAX_ITERATIONS"
within_ms = 2000
[control]
memory = true
---*/
const list = [1];
for (let n = 0; n < list.length; n++) list.push(list[n] + 1);
return list.length;
