/*---
title = "loops whose work stands in the head"
why = "An empty body gets a guard and nothing else may change."
preset = ["agentscript", "javascript"]
[expect]
value = [5, 15]
---*/
let i = 0, sum = 0;
for (; i < 5; sum += ++i);
return [i, sum];
