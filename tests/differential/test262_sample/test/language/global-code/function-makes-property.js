/*---
description: A function of a script is a property of the global object
esid: sec-globaldeclarationinstantiation
includes: [propertyHelper.js]
---*/

function global262() {}
verifyProperty(globalThis, "global262", { writable: true, enumerable: true, configurable: false });
