/*---
title = "text made of values"
why = "true, NaN and undefined print as themselves."
[expect]
value = ["true", "NaN", "undefined", "[object Object]", "1,2"]
---*/
return [true + "", NaN + "", undefined + "", {} + "", [1, 2] + ""];
