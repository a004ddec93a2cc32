/*---
title = "the largest, the smallest and the exact"
why = "Extremes are printed as ECMA-262 says."
[expect]
value = [1.7976931348623157e308, "5e-324", "9007199254740993", "0.1000000000", 4294967295]
---*/
return [Number.MAX_VALUE, String(5e-324), 9007199254740992n + 1n, (0.1).toFixed(10), -1 >>> 0];
