/*---
description: A function is made of text
esid: sec-function-constructor
---*/

assert.sameValue(new Function("return 1")(), 1);
