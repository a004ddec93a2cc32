/*---
title = "an object of one's own frozen"
why = "Freezing protects; it pollutes nothing."
preset = "javascript"
[expect]
value = true
---*/
return Object.isFrozen(Object.freeze({ a: 1 }));
