/*---
title = "numbers with separators, bases, exponents and bare points"
why = "Spellings go, values stay."
preset = ["agentscript", "javascript"]
[expect]
value = [1000000, 255, 10, 8, 0.5, 5.0, 1500, true, "1"]
---*/
return [1_000_000, 0xFF, 0b1010, 0o10, .5, 5., 1.5e3, 9007199254740993n === 0x20000000000001n, 1..toString()];
