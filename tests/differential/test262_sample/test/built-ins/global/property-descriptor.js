/*---
description: globalThis is a plain property of itself
includes: [propertyHelper.js]
---*/

verifyProperty(globalThis, "globalThis", { writable: true, enumerable: false, configurable: true });
