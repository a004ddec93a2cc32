/*---
description: let, const and class of a harness file are globals of the test
includes: [lexical.js]
---*/

const counter = new Counter();
assert.sameValue(counter.next() + counter.next(), 3);
assert.sameValue(FLOATS.length * resizable, 16);
assert.sameValue(indirectEval("typeof Counter"), "function");
