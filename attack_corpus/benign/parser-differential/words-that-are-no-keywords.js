/*---
title = "of, async, get, set, from, as and target as names"
why = "These words mean something in one place of the grammar and are names everywhere else."
preset = ["agentscript", "javascript"]
[expect]
value = [5, 2, 3, 4, 6, 7, 8]
---*/
let of = 1;
for (of of [5]);
const async = 2, get = 3, set = 4, from = 6, as = 7, target = 8;
return [of, async, get, set, from, as, target];
