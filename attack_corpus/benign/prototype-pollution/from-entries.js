/*---
title = "an object from pairs"
why = "Keys of data make fields of a new object."
preset = "javascript"
[expect]
value = { a = 1 }
---*/
return Object.fromEntries([["a", 1]]);
