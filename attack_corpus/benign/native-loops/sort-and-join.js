/*---
title = "ten thousand numbers sorted and joined"
why = "Native methods on lists of ordinary size are what scripts are made of."
[expect]
value = { first = 0, last = 9999, length = 48889 }
---*/
const numbers = Array.from({ length: 10000 }, (_, n) => (n * 7919) % 10000);
const sorted = numbers.sort((a, b) => a - b);
return { first: sorted[0], last: sorted[9999], length: sorted.join("").length + 9999 };
