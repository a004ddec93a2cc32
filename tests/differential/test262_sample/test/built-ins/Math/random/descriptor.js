/*---
description: Math.random as a property
includes: [propertyHelper.js]
---*/

verifyProperty(Math, "random", { writable: true, enumerable: false, configurable: true });
verifyProperty(Math.random, "length", { value: 0, writable: false, enumerable: false, configurable: true });
verifyProperty(Math.random, "name", { value: "random", writable: false, enumerable: false, configurable: true });
assert.throws(TypeError, () => new Math.random());
