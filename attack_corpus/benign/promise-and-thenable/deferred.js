/*---
title = "a promise settled from outside"
why = "with resolvers kept in variables."
preset = "javascript"
[expect]
value = "open"
---*/
let open;
const gate = new Promise((resolve) => { open = resolve; });
open("open");
return await gate;
