/*---
title = "a few signs in a row"
why = "Minus a negative, twice negated."
[expect]
value = [3, true, 4, -1]
---*/
const n = 1;
return [2 - -n, !!n, 3 + +n, - - -n];
