/*---
description: A function prints as it was written, spaces and comments included
esid: sec-function.prototype.tostring
---*/

function /* name */ written( ) { return  1 }
assert.sameValue(written.toString(), "function /* name */ written( ) { return  1 }");
