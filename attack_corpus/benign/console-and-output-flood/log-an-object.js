/*---
title = "an object logged"
why = "Objects are printed as data."
preset = "javascript"
[expect]
value = "ok"
---*/
console.log({ a: 1, list: [1, 2] });
return "ok";
