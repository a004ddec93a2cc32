/*---
title = "a private field by a symbol"
why = "What is under a symbol is not in the result."
preset = "javascript"
[expect]
value = { shown = 1 }
---*/
return { shown: 1, [Symbol("hidden")]: 2 };
