/*---
description: A plain call has no receiver
esid: sec-ordinarycallbindthis
flags: [onlyStrict]
---*/

assert.sameValue((function () { return this; })(), undefined);
assert.sameValue((function () { return typeof this; }).call(1), "number");
