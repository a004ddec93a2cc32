/*---
description: The constructor that every function inherits makes code of text
esid: sec-function-constructor
---*/

assert.sameValue((() => {}).constructor("return 1")(), 1);
