/*---
title = "a function of the script's own, printed"
why = "Scripts may look at their own text."
[expect]
value = true
---*/
const twice = (n) => n * 2;
return `${twice}`.includes("n * 2");
