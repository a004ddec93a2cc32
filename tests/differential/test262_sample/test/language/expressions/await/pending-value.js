/*---
description: The last expression is a promise that nothing ever settles
esid: await
---*/

assert.sameValue(typeof Promise, "function");
new Promise(() => {});
