/*---
title = "an object as a key, converted once for a compound assignment"
why = "A key is converted once for reading and writing; a guard must not ask again."
preset = ["agentscript", "standard"]
[expect]
value = [5, 1]
---*/
let asked = 0;
const key = { toString: () => { asked++; return "total"; } };
const sums = { total: 2 };
sums[key] += 3;
return [sums.total, asked];
