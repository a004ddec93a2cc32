/*---
description: A var of a script is a property of the global object
esid: sec-globaldeclarationinstantiation
---*/

var global262 = 1;
assert.sameValue(globalThis.global262, 1);
