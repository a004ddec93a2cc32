/*---
title = "a hidden property on an object of one's own"
why = "defineProperty on what is the script's."
preset = "javascript"
[expect]
value = []
---*/
return Object.keys(Object.defineProperty({}, "hidden", { value: 1 }));
