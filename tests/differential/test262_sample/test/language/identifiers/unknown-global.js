/*---
description: A name that nobody declares is refused before anything runs
esid: sec-getvalue
---*/

assert.throws(ReferenceError, () => nobodyDeclaredThis);
