/*---
description: with looks names up in an object
esid: sec-with-statement
flags: [noStrict]
---*/

with ({ inside: 1 }) assert.sameValue(inside, 1);
