/*---
title = "a map and a set of twenty thousand"
why = "Counting and removing duplicates take a map or a set."
preset = "javascript"
[expect]
value = [1000, 20, 1000]
---*/
const numbers = Array.from({ length: 20000 }, (_, n) => n % 1000);
const counts = new Map();
numbers.forEach((n) => counts.set(n, (counts.get(n) ?? 0) + 1));
return [counts.size, counts.get(7), new Set(numbers).size];
