/*---
title = "the question whether a key is one's own"
why = "In and hasOwn read nothing, whatever the word."
[expect]
value = [false, true, true]
---*/
return [Object.hasOwn({}, "constructor"), "constructor" in {}, Object.hasOwn({ a: 1 }, "a")];
