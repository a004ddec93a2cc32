/*---
title = "factorials and Fibonacci numbers"
why = "Hundreds of digits are everyday arithmetic."
preset = ["agentscript", "javascript"]
[expect]
value = [158, 21, "354224848179261915075"]
---*/
let factorial = 1n;
for (let n = 1n; n <= 100n; n++) factorial *= n;
let [a, b] = [0n, 1n];
for (let n = 0; n < 100; n++) [a, b] = [b, a + b];
return [factorial.toString().length, `${a}`.length, a];
