/*---
title = "ten thousand numbers sorted by a comparator"
why = "Sorting is the most frequent native loop, and calls back a hundred thousand times."
[expect]
value = [10006, 5004, 0, true]
---*/
const numbers = Array.from({ length: 10000 }, (_, n) => (n * 7919 + 13) % 10007);
const sorted = numbers.slice().sort((a, b) => b - a);
return [sorted[0], sorted[5000], sorted[9999], sorted.every((n, at) => at === 0 || sorted[at - 1] >= n)];
