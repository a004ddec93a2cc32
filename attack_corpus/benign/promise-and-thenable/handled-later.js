/*---
title = "a rejection handled a turn later"
why = "It is handled in the end."
preset = "javascript"
[expect]
value = "no"
---*/
const failing = Promise.reject(new Error("no"));
await null;
return await failing.catch((error) => error.message);
