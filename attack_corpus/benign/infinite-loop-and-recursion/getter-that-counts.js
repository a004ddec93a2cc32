/*---
title = "a loop whose condition is a getter that ends"
why = "The condition changes although nothing in the body changes it."
preset = "javascript"
[expect]
value = [5, -1]
---*/
let left = 5;
const queue = { get busy() { return left-- > 0; } };
let turns = 0;
while (queue.busy) turns += 1;
return [turns, left];
