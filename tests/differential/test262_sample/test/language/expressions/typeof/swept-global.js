/*---
description: typeof of a global that the engine has and the product has not
esid: sec-typeof-operator
---*/

assert.sameValue(typeof queueMicrotask, "function");
