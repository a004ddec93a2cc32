/*---
title = "nine thousand turns where ten thousand are allowed"
why = "Long and finite; sums over real data look like this."
level = "STANDARD"
[expect]
value = 26995
---*/
let sum = 0;
for (let n = 0; n < 9000; n++) sum += n % 7;
return sum;
