/*---
description: await is a name in plain functions, inside the body of an async function as well
esid: sec-identifiers-static-semantics-early-errors
---*/

function follow(await) { return await + 1; }
assert.sameValue(follow(1), 2);
