/*---
description: At the top of a script this is the global object
esid: sec-global-environment-records-getthisbinding
includes: [fnGlobalObject.js]
---*/

assert.sameValue(this, fnGlobalObject());
