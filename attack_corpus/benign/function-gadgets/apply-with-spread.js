/*---
title = "a function with a list of arguments"
why = "Spread is apply in other words."
[expect]
value = [9, [1, 2, 3, 4]]
---*/
const parts = [[1, 2], [3, 4]];
return [Math.max(...[3, 9, 4]), [].concat(...parts)];
