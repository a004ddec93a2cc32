/*---
title = "logical assignments to computed keys, which write only where they must"
why = "The property is written only where the operator says so, and its key made once."
preset = ["agentscript", "javascript"]
[expect]
value = { a = 1, b = 2, c = 4 }
---*/
const table = { a: 1, b: null, c: 3 };
for (const key of ["a", "b"]) table[key] ??= 2;
table[["c"]] &&= 4;
return table;
