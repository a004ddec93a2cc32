/*---
title = "a loop of exactly a thousand turns"
why = "The limit of the level is a thousand; a value equal to a limit passes."
[expect]
value = 500500
---*/
let sum = 0;
for (let n = 1; n <= 1000; n++) sum += n;
return sum;
