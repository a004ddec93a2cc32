/*---
title = "lists indexed by arithmetic"
why = "Numbers as keys need no guard and must behave as numbers do."
[expect]
value = [3, 1, 9]
---*/
const list = [1, 2, 3];
const last = list[list.length - 1];
list[3 * 2 - 1] = 9;
return [last, list[0 | 0], list.at(-1)];
