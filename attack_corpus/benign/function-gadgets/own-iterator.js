/*---
title = "an iterator written by hand"
why = "next, done and value are a protocol."
preset = "standard"
[expect]
value = [3, 2, 1]
---*/
const down = { from: 3, [Symbol.iterator]() { let n = this.from; return { next: () => (n > 0 ? { value: n--, done: false } : { value: undefined, done: true }) }; } };
return [...down];
