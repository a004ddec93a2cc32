/*---
description: await is a name like any other in a script, outside of async functions
esid: sec-identifiers-static-semantics-early-errors
---*/

var await = 1;
assert.sameValue(await, 1);
