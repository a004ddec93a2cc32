/*---
title = "a recursion two hundred and fifty calls deep"
why = "Trees and lists of data have such depths; the stack has room for them."
[expect]
value = 31375
---*/
const sum = (n) => (n === 0 ? 0 : n + sum(n - 1));
return sum(250);
