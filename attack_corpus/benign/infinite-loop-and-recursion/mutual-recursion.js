/*---
title = "two functions that call each other until nothing is left"
why = "Neither calls itself; together they count down."
[expect]
value = [true, true, false]
---*/
const even = (n) => (n === 0 ? true : odd(n - 1));
const odd = (n) => (n === 0 ? false : even(n - 1));
return [even(300), odd(301), even(7)];
