/*---
title = "answers and failures side by side"
why = "allSettled is how both are gathered."
preset = "javascript"
[expect]
value = ["fulfilled", "rejected"]
---*/
const all = await Promise.allSettled([Promise.resolve(1), Promise.reject(new Error("no"))]);
return all.map((one) => one.status);
