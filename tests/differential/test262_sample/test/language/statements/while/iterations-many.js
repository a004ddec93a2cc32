/*---
description: A loop of a hundred thousand iterations ends like any other
esid: sec-while-statement
flags: [generated]
---*/

let left = 100000;
while (left > 0) left--;
assert.sameValue(left, 0);
