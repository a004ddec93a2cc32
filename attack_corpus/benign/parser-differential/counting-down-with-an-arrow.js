/*---
title = "a condition that counts down to zero: n --> 0"
why = "In the middle of a line --> is a decrement and a comparison."
preset = "javascript"
[expect]
value = [2, 1, 0]
---*/
let n = 3;
const seen = [];
while (n --> 0) seen.push(n);
return seen;
