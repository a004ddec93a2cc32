/*---
title = "Object.assign to an object of one's own"
why = "The target is the script's."
preset = "javascript"
[expect]
value = { a = 1, b = 2 }
---*/
return Object.assign({ a: 1 }, { b: 2 });
