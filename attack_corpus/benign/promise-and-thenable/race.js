/*---
title = "the first of two"
why = "A race whose loser does nothing more."
preset = "javascript"
[expect]
value = "first"
---*/
return await Promise.race([Promise.resolve("first"), new Promise((done) => setTimeout(done, 5))]);
