/*---
description: A call with the name of a tool is the author's own if it is declared
esid: sec-function-calls
---*/

const parallel = (text) => `${text}!`;
assert.sameValue(parallel("mine"), "mine!");
