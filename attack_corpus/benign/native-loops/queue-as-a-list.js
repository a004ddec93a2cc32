/*---
title = "a queue of two thousand, filled and emptied"
why = "shift is slow on long lists and fine on these."
[expect]
value = [1999000, 0]
---*/
const queue = Array.from({ length: 2000 }, (_, n) => n);
let sum = 0;
Array.from({ length: 2000 }).forEach(() => { sum += queue.shift(); });
return [sum, queue.length];
