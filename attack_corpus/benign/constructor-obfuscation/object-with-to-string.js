/*---
title = "an object that prints itself"
why = "A toString of one's own is ordinary, also as a key."
[expect]
value = { "p-1" = 2, text = "p-1" }
---*/
const point = { toString: () => ["p", 1].join("-") };
return { [point]: 2, text: `${point}` };
