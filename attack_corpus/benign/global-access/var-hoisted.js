/*---
title = "a var used before its declaration"
why = "It is undefined until then, and nobody's global."
[expect]
value = [true, 1]
---*/
const early = name === undefined;
var name = 1;
return [early, name];
