/*---
description: Names that begin as the transform's own do
esid: sec-function-calls
---*/

const __ag_left = 1;
assert.sameValue(__ag_left, 1);
