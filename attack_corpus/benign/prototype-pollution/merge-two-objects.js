/*---
title = "settings merged with defaults"
why = "Spread makes a new object."
[expect]
value = { a = 1, b = 3 }
---*/
return { ...{ a: 1, b: 2 }, ...{ b: 3 } };
