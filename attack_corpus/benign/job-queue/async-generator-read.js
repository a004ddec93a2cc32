/*---
title = "an async generator read to its end"
why = "Streams of data come so."
preset = "javascript"
[expect]
value = 15
---*/
async function* pages() { for (let n = 1; n <= 5; n++) { await null; yield n; } }
let sum = 0;
for await (const page of pages()) sum += page;
return sum;
