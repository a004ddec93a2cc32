/*---
title = "symbols as names of states"
why = "A symbol is a unique constant."
preset = "javascript"
[expect]
value = "open"
---*/
const OPEN = Symbol("open");
return OPEN.description;
