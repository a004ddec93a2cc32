/*---
title = "a literal with a null prototype"
why = "__proto__: null only takes away."
preset = "javascript"
[expect]
value = true
---*/
const bare = { __proto__: null, a: 1 };
return bare.hasOwnProperty === undefined && bare.a === 1;
