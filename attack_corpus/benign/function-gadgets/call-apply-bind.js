/*---
title = "call, apply and bind on own functions"
why = "What gadgets are made of is also ordinary code."
preset = "javascript"
[expect]
value = [6, 6, 6]
---*/
function sum(a, b) { return this.base + a + b; }
const base = { base: 1 };
return [sum.call(base, 2, 3), sum.apply(base, [2, 3]), sum.bind(base, 2)(3)];
