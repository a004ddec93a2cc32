/*---
title = "objects that split, compare and iterate in their own way"
why = "The protocols of Symbol are there to be used."
preset = "javascript"
[expect]
value = [["a", "b"], true, [1, 2], "{\"n\":1}"]
---*/
const comma = { [Symbol.split]: (text) => text.split(",") };
const even = { [Symbol.hasInstance]: (n) => n % 2 === 0 };
const pair = { *[Symbol.iterator]() { yield 1; yield 2; } };
return ["a,b".split(comma), 4 instanceof even, [...pair], JSON.stringify({ toJSON: () => ({ n: 1 }) })];
