/*---
title = "an object that inherits from one of one's own"
why = "The prototype is the script's own object."
preset = "javascript"
[expect]
value = 1
---*/
return Object.create({ a: 1 }).a;
