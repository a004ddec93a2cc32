/*---
title = "Reflect on objects of one's own"
why = "Listing keys and calling with a list are ordinary."
preset = "javascript"
[expect]
value = [["a", "b"], 3, true]
---*/
const box = { a: 1, b: 2 };
return [Reflect.ownKeys(box), Reflect.apply(Math.max, null, [1, 3]), Reflect.has(box, "a")];
