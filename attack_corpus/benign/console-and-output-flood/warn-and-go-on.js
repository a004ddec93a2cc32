/*---
title = "a warning, then the result"
why = "A warning ends nothing."
preset = "javascript"
[expect]
value = 1
---*/
console.warn("odd, but fine");
return 1;
