/*---
title = "exact sums with BigInt"
why = "BigInt is the right tool for money; its values come out as decimal text."
[expect]
value = { total = "1000000000000000003", safe = 9007199254740991 }
---*/
const total = [999999999999999999n, 4n].reduce((sum, cents) => sum + cents, 0n);
return { total, safe: Number.MAX_SAFE_INTEGER };
