/*---
description: Each iteration of a let loop has variables of its own, also in the head
esid: sec-createperiterationenvironment
includes: [compareArray.js]
---*/

const readers = [];
for (let i = 0, here = () => i; i < 3; i++) readers.push(() => i, here);
assert.compareArray(readers.map((read) => read()), [0, 0, 1, 0, 2, 0]);
