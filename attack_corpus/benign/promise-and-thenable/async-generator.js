/*---
title = "values that come one by one"
why = "for await over an async generator."
preset = "javascript"
[expect]
value = [1, 2]
---*/
async function* numbers() { yield 1; yield 2; }
const seen = [];
for await (const n of numbers()) seen.push(n);
return seen;
