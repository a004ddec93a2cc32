/*---
title = "a chain of three steps"
why = "Steps by then, as by await."
preset = "javascript"
[expect]
value = 6
---*/
return await Promise.resolve(1).then((n) => n + 2).then((n) => n * 2);
