/*---
title = "loops of every kind that end"
why = "A loop is no attack; the count is far below the limit."
preset = "javascript"
[expect]
value = [10, 3, 3, "ab", 6]
---*/
let n = 0;
while (n < 10) n++;
let turns = 0;
do turns++; while (turns < 3);
let count = 0;
for (;;) { if (++count === 3) break; }
let keys = "";
for (const key in { a: 1, b: 2 }) keys += key;
let sum = 0;
for await (const value of [1, 2, 3]) sum += value;
return [n, turns, count, keys, sum];
