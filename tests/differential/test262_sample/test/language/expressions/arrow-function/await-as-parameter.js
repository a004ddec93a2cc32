/*---
description: await is a name in plain arrow functions of a script
esid: sec-arrow-function-definitions-static-semantics-early-errors
---*/

var follow = (await) => await + 1;
assert.sameValue(follow(1), 2);
