/*---
title = "a thenable that resolves with a value"
why = "Libraries of promises are thenables."
preset = "javascript"
[expect]
value = ["value", "value"]
---*/
const lazy = { then: (resolve) => resolve("value") };
return [await lazy, await Promise.resolve(lazy)];
