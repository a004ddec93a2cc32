/*---
title = "how long a step took"
why = "Measuring one own step by Date.now is ordinary."
preset = ["agentscript", "javascript"]
[expect]
value = true
---*/
const start = Date.now();
let sum = 0;
for (let i = 0; i < 100; i++) sum += i;
return Date.now() - start >= 0 && sum === 4950;
