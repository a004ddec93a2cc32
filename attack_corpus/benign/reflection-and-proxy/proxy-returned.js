/*---
title = "a proxy as the result"
why = "It comes out as what it shows."
preset = "javascript"
[expect]
value = { a = 2, b = 4 }
---*/
return new Proxy({ a: 1, b: 2 }, { get: (target, key) => (typeof target[key] === "number" ? target[key] * 2 : target[key]) });
