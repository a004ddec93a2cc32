/*---
description: A variable read before its declaration ran is a ReferenceError
esid: sec-declarative-environment-records-getbindingvalue-n-s
---*/

const early = () => late;
assert.throws(ReferenceError, early);
let late = 1;
assert.sameValue(early(), 1);
