/*---
title = "a chain of five hundred then"
why = "Each step after the last one: a queue that ends."
preset = "javascript"
[expect]
value = 500
---*/
let chain = Promise.resolve(0);
for (let n = 0; n < 500; n++) chain = chain.then((value) => value + 1);
return await chain;
