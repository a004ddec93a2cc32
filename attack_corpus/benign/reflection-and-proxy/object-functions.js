/*---
title = "keys, values, entries, assign and freeze"
why = "The functions of Object that every preset has."
[expect]
value = [["a"], [1], { a = 1, b = 2 }, { x = 1 }]
---*/
const box = { a: 1 };
return [Object.keys(box), Object.values(box), Object.assign({}, box, { b: 2 }), Object.fromEntries([["x", 1]])];
